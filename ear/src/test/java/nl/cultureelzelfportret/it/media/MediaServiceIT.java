package nl.cultureelzelfportret.it.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.media.MediaContent;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.media.MediaView;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photograph comes in, and goes out to those who may have it. */
class MediaServiceIT extends SchoolDayIT {

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    @Inject
    private DraftService drafts;

    @Inject
    private PortfolioService portfolio;

    private UUID draft;

    @BeforeEach
    void begin() {
        draft = drafts.save(UUID.randomUUID(), "BLOG", null, Map.of("title", "Met foto"))
                .publicId();
    }

    @Test
    void keepsAPhotographInThreeSizesUnderTheHashOfTheirBytes() throws IOException, NoSuchAlgorithmException {
        MediaView photograph = receive("C:\\fotos\\molen.jpg", Photographs.jpeg(2000, 1000));

        assertEquals("molen.jpg", photograph.originalName());
        assertEquals("image/jpeg", photograph.mediaType());
        assertEquals(480, widthOf(photograph, VariantSize.THUMBNAIL));
        assertEquals(800, widthOf(photograph, VariantSize.PHONE));
        assertEquals(1600, widthOf(photograph, VariantSize.DESKTOP));
        assertThrows(NotFoundException.class, () -> media.open(photograph.publicId(), VariantSize.ORIGINAL));
    }

    private int widthOf(MediaView photograph, VariantSize size) throws IOException, NoSuchAlgorithmException {
        MediaContent content = media.open(photograph.publicId(), size);
        byte[] bytes = Files.readAllBytes(content.path());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(sha256, content.sha256());
        assertEquals(bytes.length, content.bytes());
        assertEquals(shelf(sha256), content.path());
        BufferedImage picture = ImageIO.read(content.path().toFile());
        return picture.getWidth();
    }

    private Path shelf(String sha256) {
        return settings.folder()
                .toAbsolutePath()
                .normalize()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void scalesNothingUp() throws IOException, NoSuchAlgorithmException {
        MediaView small = receive("klein.jpg", Photographs.jpeg(100, 50));

        assertEquals(100, widthOf(small, VariantSize.DESKTOP));
        assertEquals(100, small.width());
    }

    @Test
    void keepsNothingOfWhatTheCameraWroteBesides() throws IOException {
        MediaView photograph = receive("thuis.jpg", Photographs.jpegWithComment(400, 300, "GPS 52.0907 N 5.1214 E"));

        for (VariantSize size : new VariantSize[] {VariantSize.THUMBNAIL, VariantSize.PHONE, VariantSize.DESKTOP}) {
            Path path = media.open(photograph.publicId(), size).path();
            assertFalse(Files.readString(path, StandardCharsets.ISO_8859_1).contains("GPS"), size.name());
        }
    }

    @Test
    void takesNothingForADraftThatIsNotThereOrIsFinished() {
        byte[] jpeg = Photographs.jpeg(40, 30);
        portfolio.post(draft, Visibility.ONLY_ME);

        assertThrows(NotFoundException.class, () -> receive("laat.jpg", jpeg));
        assertThrows(
                NotFoundException.class,
                () -> media.receive(UUID.randomUUID(), "nergens.jpg", new ByteArrayInputStream(jpeg), jpeg.length));
    }

    @Test
    void throwsAwayWhatHangsOnADraftAndKeepsWhatHangsOnAMoment() {
        UUID thrown = receive("weg.jpg", Photographs.jpeg(40, 30)).publicId();
        UUID kept = receive("blijft.jpg", Photographs.jpeg(40, 30)).publicId();
        drafts.save(draft, "BLOG", null, Map.of("files", kept.toString()));
        media.discard(thrown);
        portfolio.post(draft, Visibility.ONLY_ME);

        media.discard(kept);

        assertThrows(NotFoundException.class, () -> media.open(thrown, VariantSize.PHONE));
        assertTrue(Files.exists(media.open(kept, VariantSize.PHONE).path()));
    }

    private MediaView receive(String name, byte[] bytes) {
        return media.receive(draft, name, new ByteArrayInputStream(bytes), bytes.length);
    }
}
