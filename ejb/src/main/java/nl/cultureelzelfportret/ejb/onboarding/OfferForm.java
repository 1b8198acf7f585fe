package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/**
 * An offer on its maker's table.
 *
 * @param school   id of the school
 * @param name     of the school
 * @param first    whether the school never accepted an offer: then starting costs are in it
 * @param years    to choose from
 * @param parts    of the tariff, with their prices; empty where the region has none
 * @param contacts to whom it can be sent
 * @param initial  what stands in the form to begin with
 */
public record OfferForm(
        UUID school,
        String name,
        boolean first,
        List<String> years,
        List<Part> parts,
        List<Dossier.Contact> contacts,
        Map<String, String> initial)
        implements Serializable {

    /** So many lines of the institute's own fit in the form. */
    public static final int OWN_LINES = 5;

    /**
     * Something in a tariff.
     *
     * @param index in the tariff
     * @param kind  what the school pays for
     * @param name  as it stands on offers
     * @param price for one, without VAT
     */
    public record Part(int index, TariffKind kind, String name, Money price) implements Serializable {

        /** {@return name of its field in a draft} */
        public String field() {
            return "part" + index;
        }
    }

    /** {@return parts of which one chooses how many} */
    public List<Part> own() {
        return parts.stream().filter(part -> part.kind() == TariffKind.OWN).toList();
    }

    /** {@return whether an offer can be made at all} */
    public boolean priced() {
        return !parts.isEmpty();
    }
}
