package nl.cultureelzelfportret.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.cultureelzelfportret.ejb.region.RegionPage;
import nl.cultureelzelfportret.ejb.region.RegionPageService;
import nl.cultureelzelfportret.ejb.region.ShownFile;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Texts;

/** The public page of a region. */
@Named
@RequestScoped
public class RegionPageBean {

    @Inject
    private RegionPageService pages;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private String region = "";
    private String language = "nl";
    private RegionPage shown;
    private List<Section> sections;

    /**
     * A part of the page.
     *
     * @param part   what it is about
     * @param blocks of the institute's own words, or the product's
     */
    public record Section(PagePart part, List<Block> blocks) {}

    /** Reads the page, and speaks the language of its address. */
    public void load() {
        Language spoken = "en".equals(language) ? Language.EN : Language.NL;
        shown = pages.read(region, spoken.code());
        me.hear(spoken);
        sections = Arrays.stream(PagePart.values())
                .map(part -> new Section(
                        part, Blocks.of(shown.texts().getOrDefault(part, texts.get("region.page.own." + part)))))
                .toList();
    }

    /** {@return what the region tells} */
    public RegionPage getShown() {
        return shown;
    }

    /** {@return its parts, in their order} */
    public List<Section> getSections() {
        return sections;
    }

    /** {@return what has a price today; nothing where there is no tariff} */
    public List<TariffComponent> getPrices() {
        return shown.prices();
    }

    /** {@return its logo, or null} */
    public ShownFile getLogo() {
        return file(RegionFileKind.LOGO);
    }

    /** {@return its film, or null} */
    public ShownFile getFilm() {
        return file(RegionFileKind.FILM);
    }

    /** {@return the captions of its film, or null} */
    public ShownFile getCaptions() {
        return file(RegionFileKind.CAPTIONS);
    }

    /** {@return its praatplaat, or null} */
    public ShownFile getPoster() {
        return file(RegionFileKind.POSTER);
    }

    private ShownFile file(RegionFileKind kind) {
        return shown.file(kind).orElse(null);
    }

    /** {@return address of the style sheet with its colours} */
    public String getFace() {
        return "/regio/_/face/" + shown.face().name() + ".css";
    }

    /** {@return its name in an address} */
    public String getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(String region) {
        this.region = region;
    }

    /** {@return {@code nl} or {@code en}, as the address says it} */
    public String getLanguage() {
        return language;
    }

    /** @param language from the address; what is not English is Dutch */
    public void setLanguage(String language) {
        this.language = language;
    }
}
