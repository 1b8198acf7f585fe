package nl.cultureelzelfportret.ejb.region;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.persistence.region.TariffComponent;

/**
 * What a region tells everybody.
 *
 * @param name      such as Noord-Brabant
 * @param slug      its name in an address
 * @param institute name of the institute
 * @param contact   whom to ask
 * @param face      its colours
 * @param english   whether there is an English page too
 * @param texts     its own words, where it has any
 * @param files     what it shows
 * @param prices    what it charges today; nothing where there is no tariff
 */
public record RegionPage(
        String name,
        String slug,
        String institute,
        Contact contact,
        Face face,
        boolean english,
        Map<PagePart, String> texts,
        Map<RegionFileKind, ShownFile> files,
        List<TariffComponent> prices)
        implements Serializable {

    /** Copies the lists. */
    public RegionPage {
        texts = Map.copyOf(texts);
        files = Map.copyOf(files);
        prices = List.copyOf(prices);
    }

    /**
     * Whom to ask.
     *
     * @param name      or empty
     * @param email     or empty
     * @param telephone or empty
     */
    public record Contact(String name, String email, String telephone) implements Serializable {}

    /**
     * A region among the others.
     *
     * @param name      such as Noord-Brabant
     * @param slug      its name in an address
     * @param institute name of the institute
     */
    public record Entry(String name, String slug, String institute) implements Serializable {}

    /**
     * {@return a file that it shows, if it does}
     *
     * @param kind what it is for
     */
    public Optional<ShownFile> file(RegionFileKind kind) {
        return Optional.ofNullable(files.get(kind));
    }
}
