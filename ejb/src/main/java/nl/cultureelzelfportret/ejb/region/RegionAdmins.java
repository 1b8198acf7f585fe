package nl.cultureelzelfportret.ejb.region;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who works for the institute of a region.
 *
 * @param region id of the region
 * @param name   of the region
 * @param admins by given name
 */
public record RegionAdmins(UUID region, String name, List<Admin> admins) implements Serializable {

    /**
     * An admin of the region.
     *
     * @param person   id of the person
     * @param name     of the person
     * @param userName with which they sign in; empty for who cannot
     * @param since    the first day
     */
    public record Admin(UUID person, String name, String userName, LocalDate since) implements Serializable {}

    /** Copies the list. */
    public RegionAdmins {
        admins = List.copyOf(admins);
    }
}
