package nl.cultureelzelfportret.ejb.licence;

import java.io.Serializable;
import java.util.List;
import nl.cultureelzelfportret.ejb.licence.LicenceView.Price;

/**
 * At what a school that has no licence can get one.
 *
 * @param school what it is called
 * @param prices of an account, and of starting or setting up; nothing where the region has no tariff by then
 */
public record LicenceTerms(String school, List<Price> prices) implements Serializable {

    /** Copies the prices. */
    public LicenceTerms {
        prices = List.copyOf(prices);
    }
}
