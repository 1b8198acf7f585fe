package nl.cultureelzelfportret.it.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused, with a message of its own that begins with the name of the file; the words of the draft stay. */
class RefusedMediaIT extends SchoolDayIT {

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    @Inject
    private DraftService drafts;

    @Inject
    private InAnotherRequest another;

    private UUID draft;

    @BeforeEach
    void begin() {
        draft = drafts.save(UUID.randomUUID(), "BLOG", null, Map.of("title", "Blijft staan"))
                .publicId();
    }

    @Test
    void isNotAPhotographVideoOrSound() {
        assertRefused("media.error.empty", new byte[0]);
        assertRefused("media.error.notAPicture", text("Dit is maar tekst."));
        assertRefused("media.error.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        assertRefused("media.error.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
    }

    @Test
    void isBrokenOrClaimsTooMuch() {
        byte[] jpeg = Photographs.jpeg(800, 600);

        assertRefused("media.error.broken", Arrays.copyOf(jpeg, jpeg.length / 2));
        assertRefused("media.error.tooManyPixels", Photographs.pngThatClaims(30_000, 30_000));
    }

    @Test
    void isLargerThanItMayBe() {
        byte[] large = Arrays.copyOf(Photographs.jpeg(80, 60), (int) settings.photographMaxBytes() + 1);
        assertRefused("media.error.tooLarge", large);

        BusinessException announced = assertThrows(
                BusinessException.class,
                () -> media.receive(
                        draft, "film.mp4", new ByteArrayInputStream(new byte[0]), settings.videoMaxBytes() + 1));
        assertEquals("media.error.tooLarge", announced.messageKey());
        assertEquals(List.of("film.mp4", settings.videoMaxBytes() >> 20), List.of(announced.arguments()));
    }

    @Test
    void isMoreThanOnePersonMayKeep() {
        MediaVariant huge = new MediaVariant(
                VariantSize.ORIGINAL, "0".repeat(64), settings.personMaxBytes() - 100, 0, 0, "video/mp4");
        scribe.write(entityManager -> {
            Person owner = entityManager.find(Person.class, pupil.getId());
            entityManager.persist(new MediaFile(
                    owner,
                    null,
                    MediaKind.VIDEO,
                    "film.mp4",
                    List.of(huge),
                    Clock.systemUTC().instant()));
            return owner;
        });

        assertRefused("media.error.quota", Photographs.jpeg(800, 600));
        assertEquals(1, filesOf(pupil));
    }

    @Test
    void isOneMoreThanFitOnAMomentAlsoWhenAllComeAtOnce() throws InterruptedException {
        byte[] jpeg = Photographs.jpeg(40, 30);

        List<Object> answers = another.atOnce(settings.momentMaxFiles() + 3, () -> receive(jpeg));

        assertEquals(
                3,
                answers.stream()
                        .filter(answer -> answer instanceof BusinessException refused
                                && refused.messageKey().equals("media.error.tooMany"))
                        .count(),
                answers::toString);
        assertEquals(settings.momentMaxFiles(), filesOf(pupil));
    }

    private void assertRefused(String key, byte[] bytes) {
        BusinessException refused = assertThrows(BusinessException.class, () -> receive(bytes), key);
        assertEquals(key, refused.messageKey());
        assertEquals("vakantie.jpg", refused.arguments()[0]);
        assertEquals("Blijft staan", drafts.find(draft).orElseThrow().fields().get("title"));
    }

    private Object receive(byte[] bytes) {
        return media.receive(draft, "vakantie.jpg", new ByteArrayInputStream(bytes), bytes.length);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private long filesOf(Person owner) {
        return scribe.count("select count(f) from MediaFile f where f.owner.id = ?1", owner.getId());
    }
}
