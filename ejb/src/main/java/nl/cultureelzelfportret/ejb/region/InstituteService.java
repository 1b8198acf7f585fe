package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.media.Showcase;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.RegionFile;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.persistence.region.RegionFiles;
import nl.cultureelzelfportret.persistence.region.RegionText;
import nl.cultureelzelfportret.persistence.region.RegionTexts;
import nl.cultureelzelfportret.persistence.region.Regions;

/** What an institute tells of itself: contact, invoicing, face, files, and the texts of its public page. */
@Stateless
@Guarded
public class InstituteService {

    /** The form with what an institute tells of itself. */
    public static final String FORM = "INSTITUTE";

    /** The form with the texts of its public page. */
    public static final String TEXTS = "REGION_TEXTS";

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int NAME_LENGTH = 200;

    @Inject
    private Regions regions;

    @Inject
    private RegionFiles files;

    @Inject
    private RegionTexts texts;

    @Inject
    private Showcase showcase;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    /**
     * {@return the id of what one began to change and did not finish, or a new one}
     *
     * @param region whose institute one works for
     * @param form   {@link #FORM} or {@link #TEXTS}
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public UUID begun(@On(Region.class) UUID region, String form) {
        return forms.begun(form, region);
    }

    /**
     * Where the public page of a region is.
     *
     * @param slug    its name in an address
     * @param english whether it speaks English beside Dutch
     */
    public record Place(String slug, boolean english) {}

    /**
     * {@return where the public page of a region is}
     *
     * @param region whose institute one works for
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public Place place(@On(Region.class) UUID region) {
        Region found = find(region);
        return new Place(found.getSlug(), found.isEnglish());
    }

    /**
     * {@return what the institute tells of itself, to be changed}
     *
     * @param region whose institute one works for
     * @param draft  one's own
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public Typing form(@On(Region.class) UUID region, UUID draft) {
        Region found = find(region);
        return forms.open(draft, found.getVersion(), InstituteFields.of(found));
    }

    private Region find(UUID region) {
        return regions.find(region).orElseThrow();
    }

    /**
     * Changes what the institute tells of itself.
     *
     * @param region whose institute one works for
     * @param draft  one's own, with the form
     * @throws BusinessException if something of it will not do, or somebody else changed it meanwhile
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public void change(@On(Region.class) UUID region, UUID draft) {
        Region found = find(region);
        forms.take(draft, region, typed -> {
            Forms.unchanged(found.getVersion(), typed);
            InstituteFields.apply(typed, found);
        });
    }

    /**
     * {@return the texts of the public page, to be changed; a field is called such as {@code nl.WHAT}}
     *
     * @param region whose institute one works for
     * @param draft  one's own
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public Typing texts(@On(Region.class) UUID region, UUID draft) {
        Map<String, String> fields = new HashMap<>();
        texts.of(find(region).getId()).forEach(text -> fields.put(field(text), text.getContent()));
        return forms.open(draft, 0, fields);
    }

    private static String field(RegionText text) {
        return text.getLanguage() + "." + text.getPart();
    }

    /**
     * Tells it in other words on the public page. Where nothing stands, the product's own words do.
     *
     * @param region whose institute one works for
     * @param draft  one's own, with the texts
     * @throws BusinessException if one of them is too long
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public void write(@On(Region.class) UUID region, UUID draft) {
        Region found = find(region);
        forms.take(draft, region, typed -> {
            Map<String, RegionText> there = new HashMap<>();
            texts.of(found.getId()).forEach(text -> there.put(field(text), text));
            for (String language : LANGUAGES) {
                for (PagePart part : PagePart.values()) {
                    String words = typed.getOrDefault(language + "." + part, "").strip();
                    write(there.get(language + "." + part), found, language, part, words);
                }
            }
        });
    }

    private void write(RegionText there, Region region, String language, PagePart part, String words) {
        if (there == null && !words.isEmpty()) {
            texts.add(new RegionText(region, language, part, words));
        } else if (there != null && words.isEmpty()) {
            texts.remove(there);
        } else if (there != null) {
            there.rewrite(words);
        }
    }

    /**
     * {@return the files of the institute, by what they are for}
     *
     * @param region whose institute one works for
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public Map<RegionFileKind, ShownFile> files(@On(Region.class) UUID region) {
        return shown(files.of(find(region).getId()));
    }

    static Map<RegionFileKind, ShownFile> shown(List<RegionFile> found) {
        Map<RegionFileKind, ShownFile> shown = new EnumMap<>(RegionFileKind.class);
        found.forEach(file -> shown.put(file.getKind(), ShownFile.of(file)));
        return shown;
    }

    /**
     * Shows another file.
     *
     * @param region  whose institute one works for
     * @param kind    what it is for
     * @param name    as it is called on one's device
     * @param content read to its end, not closed
     * @throws BusinessException if it is refused
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public void put(@On(Region.class) UUID region, RegionFileKind kind, String name, InputStream content) {
        Region found = find(region);
        String plain = name.replaceAll(".*[/\\\\]|\\p{Cntrl}|\"", "");
        String kept = plain.substring(0, Math.min(NAME_LENGTH, plain.length()));
        RegionFile file = new RegionFile(found, kind, kept, take(kind, plain, content), clock.instant());
        files.put(file);
        if (kind == RegionFileKind.LOGO) {
            found.wear(file.getPublicId());
        }
    }

    private RegionFile.Found take(RegionFileKind kind, String name, InputStream content) {
        return switch (kind) {
            case LOGO -> showcase.picture(content, VariantSize.THUMBNAIL);
            case FILM -> showcase.film(content);
            case CAPTIONS -> showcase.captions(content);
            case POSTER ->
                name.matches("(?i).*\\.pdf") ? showcase.pdf(content) : showcase.picture(content, VariantSize.DESKTOP);
        };
    }

    /**
     * Shows a file no more.
     *
     * @param region whose institute one works for
     * @param kind   what it was for
     */
    @Allowed(Permission.MANAGE_INSTITUTE)
    public void remove(@On(Region.class) UUID region, RegionFileKind kind) {
        Region found = find(region);
        files.remove(found.getId(), kind);
        if (kind == RegionFileKind.LOGO) {
            found.wear(null);
        }
    }
}
