package nl.cultureelzelfportret.web.licence;

import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceRow;
import nl.cultureelzelfportret.ejb.licence.SchoolLicenceService;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.UsageLevel;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** The licence of one's own school: what is left, and asking for more. */
@Named
@ViewScoped
public class SchoolLicenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolLicenceService licences;

    @Inject
    private Me me;

    @Inject
    private Flash flash;

    private transient List<LicenceRow> mine;
    private Integer more;
    private String words = "";

    /** Reads the page. */
    public void load() {
        mine = licences.mine();
    }

    /** Reads what a start page warns of; nothing for somebody who runs no school. */
    public void loadWarnings() {
        if (me.isSchoolAdmin() && !me.isMustChangePassword()) {
            load();
        }
    }

    /**
     * Asks for more accounts.
     *
     * @param licence of the viewer's school
     * @return to the page
     */
    public String ask(UUID licence) {
        licences.ask(licence, more, words);
        flash.put("asked", true);
        return Redirect.to("/licence/school").outcome();
    }

    /** {@return whether one asked just now} */
    public boolean isAsked() {
        return flash.get("asked") != null;
    }

    /** {@return the licences that are agreed on} */
    public List<LicenceRow> getAgreed() {
        return of(LicenceStatus.AGREED);
    }

    /** {@return what is proposed for the next school year} */
    public List<LicenceRow> getProposed() {
        return of(LicenceStatus.PROPOSED);
    }

    private List<LicenceRow> of(LicenceStatus status) {
        return mine == null
                ? List.of()
                : mine.stream().filter(row -> row.status() == status).toList();
    }

    /** {@return the licences that are nearly full, or full} */
    public List<LicenceRow> getWarnings() {
        return getAgreed().stream()
                .filter(row -> row.usage().level() != UsageLevel.ROOM)
                .toList();
    }

    /** {@return how many more one asks for} */
    public Integer getMore() {
        return more;
    }

    /** @param more how many */
    public void setMore(Integer more) {
        this.more = more;
    }

    /** {@return what one says with it} */
    public String getWords() {
        return words;
    }

    /** @param words may be empty */
    public void setWords(String words) {
        this.words = words;
    }
}
