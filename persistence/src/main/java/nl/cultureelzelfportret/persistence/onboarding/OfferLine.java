package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/** One line of an offer. Prices are without VAT. */
@Embeddable
public class OfferLine implements Serializable {

    /** As many characters fit in a name: not more than on an invoice. */
    public static final int LENGTH = TariffComponent.LENGTH;

    /** More of one thing nobody orders. */
    public static final int MOST = 100_000;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private TariffKind kind;

    @Column(name = "name", nullable = false, length = LENGTH)
    private String name;

    @Column(name = "quantity", nullable = false)
    private int quantity;

    @Column(name = "price_cents", nullable = false)
    private Money price;

    /** For JPA. */
    protected OfferLine() {}

    /**
     * @param kind     what the school pays for
     * @param name     as it stands on the offer
     * @param quantity how many
     * @param price    for one; not below zero, as no line of an invoice may be (EN 16931, BR-27)
     * @throws BusinessException if it has no name, or a number cannot be right
     */
    public OfferLine(TariffKind kind, String name, int quantity, Money price) {
        if (name == null || name.isBlank() || name.length() > LENGTH) {
            throw new BusinessException("onboarding.offer.noName", LENGTH);
        }
        if (quantity < 1 || quantity > MOST) {
            throw new BusinessException("onboarding.offer.noQuantity");
        }
        if (price.compareTo(Money.ZERO) < 0) {
            throw new BusinessException("onboarding.offer.negative");
        }
        this.kind = Objects.requireNonNull(kind);
        this.name = name.strip();
        this.quantity = quantity;
        this.price = price;
    }

    /** {@return what the school pays for} */
    public TariffKind getKind() {
        return kind;
    }

    /** {@return as it stands on the offer} */
    public String getName() {
        return name;
    }

    /** {@return how many} */
    public int getQuantity() {
        return quantity;
    }

    /** {@return for one, without VAT} */
    public Money getPrice() {
        return price;
    }

    /** {@return for all of them, without VAT} */
    public Money getTotal() {
        return price.times(quantity);
    }
}
