package nl.cultureelzelfportret.ejb.region;

import java.util.List;
import java.util.UUID;

/**
 * A region, as an operator sees it.
 *
 * @param publicId  id of the region
 * @param name      such as Noord-Brabant
 * @param slug      its name in an address
 * @param institute name of the institute
 * @param admins    who works for it, by name
 * @param schools   how many schools it has
 */
public record RegionRow(UUID publicId, String name, String slug, String institute, List<String> admins, long schools) {

    /** Copies the names. */
    public RegionRow {
        admins = List.copyOf(admins);
    }
}
