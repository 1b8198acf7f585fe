package nl.cultureelzelfportret.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceService;
import nl.cultureelzelfportret.ejb.licence.LicenceView;
import nl.cultureelzelfportret.ejb.licence.RenewalService;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.web.core.Redirect;

/** One licence: extended in the year, or agreed on when it is a proposal. */
@Named
@ViewScoped
public class LicenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LicenceService licences;

    @Inject
    private RenewalService renewals;

    private UUID publicId;
    private transient LicenceView licence;
    private int accounts;
    private Integer more;
    private String reference;
    private int from;

    /** Reads the page. */
    public void load() {
        licence = licences.read(publicId);
        if (reference == null) {
            reference = licence.reference();
            from = licence.row().usage().allowed();
            accounts = from;
            more = licence.row().asked() > 0 ? licence.row().asked() : null;
        }
    }

    /**
     * Adds accounts.
     *
     * @return to the licence
     */
    public String extend() {
        licences.extend(publicId, more, from);
        return here();
    }

    /**
     * Answers what the school asked with no.
     *
     * @return to the licence
     */
    public String refuse() {
        licences.refuse(publicId);
        return here();
    }

    /**
     * Keeps what the school wants to see on its invoices.
     *
     * @return to the licence
     */
    public String refer() {
        licences.referTo(publicId, reference);
        return here();
    }

    /**
     * Agrees on the proposal.
     *
     * @return to the licence
     */
    public String agree() {
        renewals.agree(publicId, accounts, reference);
        return here();
    }

    /**
     * Writes down that the school does not want it.
     *
     * @return to the licence
     */
    public String decline() {
        renewals.decline(publicId);
        return here();
    }

    private String here() {
        return Redirect.to("/licence/licence").with("licence", publicId).outcome();
    }

    /** {@return the licence} */
    public LicenceView getLicence() {
        return licence;
    }

    /** {@return whether it is still a proposal} */
    public boolean isProposed() {
        return licence.row().status() == LicenceStatus.PROPOSED;
    }

    /** {@return whether it was agreed on} */
    public boolean isAgreed() {
        return licence.row().status() == LicenceStatus.AGREED;
    }

    /** {@return how many accounts are agreed on} */
    public int getAccounts() {
        return accounts;
    }

    /** @param accounts how many */
    public void setAccounts(int accounts) {
        this.accounts = accounts;
    }

    /** {@return how many more} */
    public Integer getMore() {
        return more;
    }

    /** @param more how many */
    public void setMore(Integer more) {
        this.more = more;
    }

    /** {@return what the school wants to see on its invoices} */
    public String getReference() {
        return reference;
    }

    /** @param reference may be empty */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** {@return id of the licence} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
