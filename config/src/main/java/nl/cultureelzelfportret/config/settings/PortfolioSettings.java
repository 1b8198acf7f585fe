package nl.cultureelzelfportret.config.settings;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * How portfolios behave in this place.
 *
 * @param binDays so many days a withdrawn moment can be restored before it is erased
 */
public record PortfolioSettings(int binDays) implements Serializable {

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them
     */
    public static PortfolioSettings from(UnaryOperator<String> value) {
        return new PortfolioSettings(Integer.parseInt(value.apply("czp.bin.days")));
    }
}
