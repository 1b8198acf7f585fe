package nl.cultureelzelfportret.it.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.Letterhead;
import nl.cultureelzelfportret.ejb.region.Letterheads;
import nl.cultureelzelfportret.ejb.region.RegionPage;
import nl.cultureelzelfportret.ejb.region.RegionPageService;
import nl.cultureelzelfportret.ejb.region.ShownFile;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.persistence.region.Regions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An institute changes what it tells of itself, its face and its files, and everybody sees it. */
class InstituteServiceIT extends ServiceIT {

    @Inject
    private InstituteService institutes;

    @Inject
    private RegionPageService pages;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DraftService drafts;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private UUID region;
    private String slug;

    @BeforeEach
    void settle() {
        stage.enter(scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            region = town.region().getPublicId();
            slug = town.region().getSlug();
            return town.person(Role.REGION_ADMIN, null, town.region());
        }));
    }

    private UUID typed(String field, String value) {
        Typing form = institutes.form(region, UUID.randomUUID());
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put(Typing.VERSION, Long.toString(form.version()));
        fields.put(field, value);
        return drafts.save(UUID.randomUUID(), InstituteService.FORM, region, fields)
                .publicId();
    }

    private String refused(String field, String value) {
        UUID draft = typed(field, value);
        return assertThrows(BusinessException.class, () -> institutes.change(region, draft))
                .messageKey();
    }

    private Region found() {
        return scribe.write(
                entityManager -> new Regions(entityManager).find(region).orElseThrow());
    }

    @Test
    void takesOverWhatWasTypedOnce() {
        UUID draft = typed("iban", "nl91 abna 0417 1643 00");
        institutes.change(region, draft);
        institutes.change(region, draft);

        assertEquals("NL91ABNA0417164300", found().getLegalData().getIban());
        institutes.change(region, typed("vatExemption", "Vrijgesteld (art. 11 Wet OB)"));
        assertTrue(found().getVat().isExempt());
        institutes.change(region, inColours());
        assertEquals("#dcefe6", found().getFace().getGround());
    }

    private UUID inColours() {
        Typing form = institutes.form(region, UUID.randomUUID());
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.putAll(Map.of("ground", "#DCEFE6", "ink", "#123a2c", "mark", "#a8430f"));
        fields.put(Typing.VERSION, Long.toString(form.version()));
        return drafts.save(UUID.randomUUID(), InstituteService.FORM, region, fields)
                .publicId();
    }

    @Test
    void saysWhatWillNotDoAndChangesNothing() {
        assertEquals("region.legal.noIban", refused("iban", "NL91ABNA0417164301"));
        assertEquals("region.legal.noKvkNumber", refused("kvkNumber", "123"));
        assertEquals("region.vat.noRate", refused("vatPercent", "veel"));
        assertEquals("region.vat.noReason", refused("vatPercent", "0"));
        assertEquals("region.legal.paymentDays", refused("paymentDays", "0"));
        assertEquals("region.face.littleContrast", refused("ink", "#333333"));
        assertEquals("region.face.noColour", refused("ground", "url(x)"));
        assertEquals(null, found().getLegalData().getKvkNumber());
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseChanged() {
        UUID mine = typed("telephone", "1");
        institutes.change(region, typed("telephone", "2"));

        assertEquals(
                "region.changedMeanwhile",
                assertThrows(BusinessException.class, () -> institutes.change(region, mine))
                        .messageKey());
        assertEquals("2", found().getInstitute().getTelephone());
    }

    @Test
    void drawsALogoAnewAndShowsItEverywhere() throws IOException {
        institutes.put(region, RegionFileKind.LOGO, "C:\\foto's\\logo.png", new ByteArrayInputStream(png()));
        ShownFile first = institutes.files(region).get(RegionFileKind.LOGO);
        institutes.put(region, RegionFileKind.LOGO, "logo2.png", new ByteArrayInputStream(png()));
        ShownFile logo = institutes.files(region).get(RegionFileKind.LOGO);

        assertEquals("logo.png", first.name());
        assertFalse(first.publicId().equals(logo.publicId()));
        assertThrows(NotFoundException.class, () -> pages.file(first.publicId()));
        String sha = pages.file(logo.publicId()).content().sha256();
        assertEquals(480, logo.width());
        assertEquals(Set.of(sha), scribe.write(entityManager -> new MediaFiles(entityManager)
                .needed(List.of(sha, "f".repeat(64)))));
        Letterhead head = letterheads.of(found());
        assertTrue(head.logo().startsWith("data:image/jpeg;base64,"), head.logo());
        assertEquals("Huis voor Cultuur", head.name());
        institutes.remove(region, RegionFileKind.LOGO);
        assertEquals("", letterheads.of(found()).logo());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void refusesFilesThatAreNotWhatTheyShouldBe() {
        assertEquals(
                "media.error.svg",
                refusedFile(RegionFileKind.LOGO, "logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertEquals("media.error.notAPicture", refusedFile(RegionFileKind.POSTER, "plaat.png", "<html>"));
        assertEquals("region.file.noPdf", refusedFile(RegionFileKind.POSTER, "plaat.pdf", "%PDF-1.7 nonsense"));
        assertEquals("region.file.noCaptions", refusedFile(RegionFileKind.CAPTIONS, "film.vtt", "1\n00:01"));
        assertEquals(Map.of(), institutes.files(region));
    }

    private String refusedFile(RegionFileKind kind, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return assertThrows(
                        BusinessException.class,
                        () -> institutes.put(region, kind, name, new ByteArrayInputStream(bytes)))
                .messageKey();
    }

    @Test
    void tellsItInItsOwnWordsWhereItHasAny() {
        institutes.write(region, texts(Map.of("nl.WHAT", "  Wij!  ", "en.WHAT", "We!")));
        RegionPage dutch = pages.read(slug, "nl");
        RegionPage english = pages.read(slug, "en");

        assertEquals(Map.of(PagePart.WHAT, "Wij!"), dutch.texts());
        assertEquals("We!", english.texts().get(PagePart.WHAT));
        institutes.write(region, texts(Map.of("nl.WHAT", "", "nl.HOW", "Zo.")));
        assertEquals(Map.of(PagePart.HOW, "Zo."), pages.read(slug, "nl").texts());
        assertEquals(
                "region.texts.tooLong",
                assertThrows(
                                BusinessException.class,
                                () -> institutes.write(region, texts(Map.of("nl.HOW", "x".repeat(5001)))))
                        .messageKey());
        institutes.change(region, typed("english", "false"));
        assertThrows(NotFoundException.class, () -> pages.read(slug, "en"));
    }

    private UUID texts(Map<String, String> fields) {
        return drafts.save(UUID.randomUUID(), InstituteService.TEXTS, region, fields)
                .publicId();
    }
}
