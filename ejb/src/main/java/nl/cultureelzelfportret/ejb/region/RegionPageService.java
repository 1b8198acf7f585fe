package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.media.MediaContent;
import nl.cultureelzelfportret.ejb.media.Showcase;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.RegionFile;
import nl.cultureelzelfportret.persistence.region.RegionFiles;
import nl.cultureelzelfportret.persistence.region.RegionText;
import nl.cultureelzelfportret.persistence.region.RegionTexts;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.Tariffs;

/** What everybody may read of a region. It tells nothing of schools or people. */
@Stateless
@Guarded
public class RegionPageService {

    @Inject
    private Regions regions;

    @Inject
    private RegionTexts texts;

    @Inject
    private RegionFiles files;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Showcase showcase;

    @Inject
    private Clock clock;

    /** {@return all regions, by name} */
    @Open("the public pages of regions are for everybody")
    public List<RegionPage.Entry> all() {
        return regions.all().stream()
                .map(region -> new RegionPage.Entry(
                        region.getName(),
                        region.getSlug(),
                        region.getInstitute().getName()))
                .toList();
    }

    /**
     * {@return what a region tells}
     *
     * @param slug     its name in an address
     * @param language {@code nl} or {@code en}
     * @throws NotFoundException if there is no such region, or it does not speak that language
     */
    @Open("the public pages of regions are for everybody")
    public RegionPage read(String slug, String language) {
        Region region = regions.named(slug)
                .filter(found -> found.isEnglish() || "nl".equals(language))
                .orElseThrow(() -> new NotFoundException("region " + slug + " in " + language));
        Institute institute = region.getInstitute();
        return new RegionPage(
                region.getName(),
                region.getSlug(),
                institute.getName(),
                new RegionPage.Contact(
                        known(institute.getContactName()),
                        known(institute.getEmail()),
                        known(institute.getTelephone())),
                region.getFace(),
                region.isEnglish(),
                words(region, language),
                InstituteService.shown(files.of(region.getId())),
                tariffs.on(region.getId(), LocalDate.now(clock))
                        .map(Tariff::getComponents)
                        .orElse(List.of()));
    }

    private static String known(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private Map<PagePart, String> words(Region region, String language) {
        Map<PagePart, String> words = new EnumMap<>(PagePart.class);
        texts.of(region.getId()).stream()
                .filter(text -> text.getLanguage().equals(language))
                .forEach((RegionText text) -> words.put(text.getPart(), text.getContent()));
        return words;
    }

    /**
     * A file and how it is called.
     *
     * @param content its bytes
     * @param name    with which it is saved
     */
    public record Given(MediaContent content, String name) {}

    /**
     * {@return a file of an institute}
     *
     * @param file id of the file
     * @throws NotFoundException if there is none
     */
    @Open("the files of institutes are for everybody")
    public Given file(UUID file) {
        RegionFile found = files.find(file).orElseThrow(() -> new NotFoundException("file " + file));
        return new Given(showcase.open(found), found.getName());
    }
}
