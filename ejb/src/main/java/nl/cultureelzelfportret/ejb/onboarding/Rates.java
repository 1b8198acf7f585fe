package nl.cultureelzelfportret.ejb.onboarding;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import nl.cultureelzelfportret.persistence.region.Vat;

/** Rates of VAT as they are written on paper. */
final class Rates {

    private Rates() {}

    /** {@return such as <em>21 %</em>} */
    static String of(Vat vat, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(vat.getBasisPoints() / 100.0)
                + " %";
    }
}
