package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/** What an institute charges of VAT: a rate, or nothing for a reason that stands on the invoice. */
@Embeddable
public class Vat implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 3000;

    @Column(name = "vat_basis_points", nullable = false)
    private int basisPoints = 2100;

    @Column(name = "vat_exemption", length = 250)
    private String exemption;

    /** The common Dutch rate. */
    public Vat() {}

    /**
     * @param basisPoints hundredths of a percent: 2100 is 21 %
     * @param exemption   why nothing is charged, or null
     */
    public Vat(int basisPoints, String exemption) {
        this.basisPoints = basisPoints;
        this.exemption = exemption == null || exemption.isBlank() ? null : exemption.strip();
    }

    /**
     * Looks whether it can be right.
     *
     * @throws BusinessException if the rate is none, or nothing is charged without a reason
     */
    public void check() {
        if (basisPoints < 0 || basisPoints > MOST) {
            throw new BusinessException("region.vat.noRate");
        }
        if (basisPoints == 0 && exemption == null) {
            throw new BusinessException("region.vat.noReason");
        }
    }

    /**
     * {@return the VAT over an amount}
     *
     * @param net the amount without VAT
     */
    public Money over(Money net) {
        return isExempt() ? Money.ZERO : net.share(basisPoints);
    }

    /** {@return whether nothing is charged} */
    public boolean isExempt() {
        return exemption != null;
    }

    /** {@return hundredths of a percent; 0 where nothing is charged} */
    public int getBasisPoints() {
        return isExempt() ? 0 : basisPoints;
    }

    /** {@return why nothing is charged, or null} */
    public String getExemption() {
        return exemption;
    }
}
