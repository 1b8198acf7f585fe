package nl.cultureelzelfportret.persistence.invoice;

import java.util.Collection;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Vat;

/**
 * The amounts below the lines, as EN 16931 wants them: the lines are added up exactly and what is
 * taken off goes off (BR-CO-10, 13), VAT is calculated
 * once over the sum of its rate and rounded to the cent, half a cent away from zero (BR-CO-14, 17), and both together are
 * what is owed (BR-CO-15). Nothing is rounded line by line.
 *
 * @param net   without VAT
 * @param vat   the VAT
 * @param gross with VAT
 */
public record Totals(Money net, Money vat, Money gross) {

    /**
     * {@return the amounts below these lines}
     *
     * @param lines amounts without VAT; below zero what is taken off
     * @param vat   what is charged
     */
    public static Totals of(Collection<Money> lines, Vat vat) {
        Money net = Money.sum(lines);
        Money tax = vat.over(net);
        return new Totals(net, tax, net.plus(tax));
    }
}
