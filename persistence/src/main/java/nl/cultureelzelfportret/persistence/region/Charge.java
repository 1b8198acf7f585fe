package nl.cultureelzelfportret.persistence.region;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * What a school pays in all. VAT is taken once, over the sum of the lines, and rounded to the cent there, half a cent away
 * from zero; nothing else is rounded. So the lines always add up to the net amount, and net and VAT to the gross one
 * (EN 16931, BR-CO-10, 14, 15 and 17).
 *
 * @param lines any number of them
 * @param vat   what is charged of it
 */
public record Charge(List<ChargeLine> lines, Vat vat) implements Serializable {

    /** Copies the lines. */
    public Charge {
        lines = List.copyOf(lines);
        Objects.requireNonNull(vat);
    }

    /** {@return all lines together, without VAT} */
    public Money net() {
        return Money.sum(lines.stream().map(ChargeLine::total).toList());
    }

    /** {@return the VAT over them} */
    public Money vatAmount() {
        return vat.over(net());
    }

    /** {@return what is to be paid} */
    public Money gross() {
        return net().plus(vatAmount());
    }

    /** {@return the same, paid back} */
    public Charge negated() {
        return new Charge(lines.stream().map(ChargeLine::negated).toList(), vat);
    }
}
