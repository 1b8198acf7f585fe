package nl.cultureelzelfportret.persistence.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/**
 * Something that a school owes under a licence, or a discount on that: the only one with a price below zero. It never
 * changes; what is owed besides is another one.
 */
@Entity
@Table(name = "charge")
public class Charge extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "licence_id", nullable = false, updatable = false)
    private Licence licence;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 30)
    private TariffKind kind;

    @Column(name = "name", nullable = false, updatable = false, length = TariffComponent.LENGTH)
    private String name;

    @Column(name = "quantity", nullable = false, updatable = false)
    private int quantity;

    @Column(name = "price_cents", nullable = false, updatable = false)
    private Money price;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected Charge() {}

    Charge(Licence licence, TariffComponent component, int quantity, Instant now) {
        this(licence, component.getKind(), component.getName(), component.getPrice(), quantity, now);
    }

    Charge(Licence licence, Discount discount, Instant now) {
        this(licence, TariffKind.OWN, discount.getReason(), discount.getAmount().negated(), 1, now);
    }

    Charge(Charge before, int quantity, Instant now) {
        this(before.getLicence(), before.getKind(), before.getName(), before.getPrice(), quantity, now);
    }

    private Charge(Licence licence, TariffKind kind, String name, Money price, int quantity, Instant now) {
        if (quantity < 1) {
            throw new IllegalArgumentException("nothing to charge: " + quantity);
        }
        this.licence = Objects.requireNonNull(licence);
        this.kind = kind;
        this.name = name;
        this.price = price;
        this.quantity = quantity;
        this.madeAt = Objects.requireNonNull(now);
    }

    /** {@return the licence under which it is owed} */
    public Licence getLicence() {
        return licence;
    }

    /** {@return what for} */
    public TariffKind getKind() {
        return kind;
    }

    boolean isMadeAt(Instant time) {
        return madeAt.equals(time);
    }

    /** {@return whether it is taken off what is owed} */
    public boolean isDiscount() {
        return getPrice().compareTo(Money.ZERO) < 0;
    }

    /** {@return as it stands on the invoice; of a discount why it is given} */
    public String getName() {
        return name;
    }

    /** {@return how many, at least one} */
    public int getQuantity() {
        return quantity;
    }

    /** {@return for one, without VAT; below zero for a discount} */
    public Money getPrice() {
        return price;
    }

    /** {@return for all of them, without VAT: exact, nothing is rounded} */
    public Money getAmount() {
        return price.times(quantity);
    }

    /** {@return since when it is owed} */
    public Instant getMadeAt() {
        return madeAt;
    }
}
