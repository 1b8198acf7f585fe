package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/** One thing in a tariff that has a price. */
@Embeddable
public class TariffComponent implements Serializable {

    /** As many characters fit in a name. */
    public static final int LENGTH = 100;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private TariffKind kind;

    @Column(name = "name", nullable = false, length = LENGTH)
    private String name;

    @Column(name = "price_cents", nullable = false)
    private Money price;

    /** For JPA. */
    protected TariffComponent() {}

    /**
     * @param kind  what the school pays for
     * @param name  as it stands on offers and invoices
     * @param price for one, without VAT
     * @throws BusinessException if it has no name or a negative price
     */
    public TariffComponent(TariffKind kind, String name, Money price) {
        if (name == null || name.isBlank() || name.length() > LENGTH) {
            throw new BusinessException("region.tariff.noName", LENGTH);
        }
        if (price.compareTo(Money.ZERO) < 0) {
            throw new BusinessException("region.tariff.negative");
        }
        this.kind = Objects.requireNonNull(kind);
        this.name = name.strip();
        this.price = price;
    }

    /**
     * The same once more, for another holder: two that share one would not both keep it.
     *
     * @param other to be copied
     */
    public TariffComponent(TariffComponent other) {
        this(other.getKind(), other.getName(), other.getPrice());
    }

    /** {@return what the school pays for} */
    public TariffKind getKind() {
        return kind;
    }

    /** {@return whether it is something of the institute's own} */
    public boolean isOwn() {
        return kind == TariffKind.OWN;
    }

    /** {@return as it stands on offers and invoices} */
    public String getName() {
        return name;
    }

    /** {@return for one, without VAT} */
    public Money getPrice() {
        return price;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TariffComponent that
                && kind == that.kind
                && name.equals(that.name)
                && price.equals(that.price);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, price);
    }
}
