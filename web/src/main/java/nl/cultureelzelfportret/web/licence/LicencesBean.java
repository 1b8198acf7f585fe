package nl.cultureelzelfportret.web.licence;

import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceRow;
import nl.cultureelzelfportret.ejb.licence.LicenceService;
import nl.cultureelzelfportret.ejb.licence.LicenceYear;
import nl.cultureelzelfportret.ejb.licence.RenewalService;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.UsageLevel;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;
import nl.cultureelzelfportret.web.core.Texts;

/** The licences of a region, a school year at a time. */
@Named
@ViewScoped
public class LicencesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LicenceService licences;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private RenewalService renewals;

    @Inject
    private Texts texts;

    @Inject
    private Flash flash;

    @Inject
    private transient Clock clock;

    private UUID region;
    private String year;
    private transient LicenceYear shown;
    private transient Table<LicenceRow> table;

    /**
     * Reads the page: of the region in the address, or else of the viewer's first; of the year in it, or else of now.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        UUID of = ownRegion.or(region);
        shown = licences.ofYear(of, schoolYear());
        TableMaker<LicenceRow> made = TableMaker.of(shown.licences(), Asked.now())
                .column("school", "licence.licences.school", LicenceRow::school)
                .number("used", "licence.licences.used", row -> row.usage().used())
                .number("accounts", "licence.licences.accounts", row -> row.usage()
                        .allowed())
                .number("left", "licence.licences.left", row -> row.usage().left())
                .column(
                        "level",
                        "licence.licences.level",
                        row -> texts.name(row.usage().level()))
                .column("status", "licence.licences.status", row -> texts.name(row.status()))
                .choice("full", "licence.licences.level", UsageLevel.values(), texts::name, row -> row.usage()
                        .level())
                .choice("is", "licence.licences.status", LicenceStatus.values(), texts::name, LicenceRow::status)
                .seek(LicenceRow::school)
                .keep("region")
                .keep("year");
        table = made.make("school");
        Downloads.send("licenties.csv", made.file("school", texts::get));
    }

    private SchoolYear schoolYear() {
        try {
            return year == null || year.isEmpty() ? null : SchoolYear.of(year);
        } catch (IllegalArgumentException noYear) {
            throw new NotFoundException("school year " + year);
        }
    }

    /**
     * Proposes licences for the next school year.
     *
     * @return to those proposals
     */
    public String propose() {
        int made = renewals.propose(shown.region());
        flash.put("proposed", made);
        return Redirect.to("/licence/licences")
                .with("region", shown.region())
                .with("year", shown.year().next().label())
                .outcome();
    }

    /** {@return whether a licence of this year can go on into the next one} */
    public boolean isProposable() {
        return shown.year().equals(SchoolYear.containing(LocalDate.now(clock))) && !agreed().isEmpty();
    }

    /** {@return how many accounts the schools may use} */
    public int getAccounts() {
        return agreed().stream().mapToInt(row -> row.usage().allowed()).sum();
    }

    /** {@return how many accounts they use today} */
    public long getUsed() {
        return agreed().stream().mapToLong(row -> row.usage().used()).sum();
    }

    /** {@return how many schools asked for more, or use as many as they may} */
    public long getAttention() {
        return agreed().stream()
                .filter(row -> row.asked() > 0 || row.usage().level() == UsageLevel.FULL)
                .count();
    }

    private List<LicenceRow> agreed() {
        return shown.licences().stream()
                .filter(row -> row.status() == LicenceStatus.AGREED)
                .toList();
    }

    /** {@return how many proposals were made just now, or null} */
    public Object getProposed() {
        return flash.get("proposed");
    }

    /** {@return the licences} */
    public LicenceYear getShown() {
        return shown;
    }

    /** {@return the licences, as the address asks for them} */
    public Table<LicenceRow> getTable() {
        return table;
    }

    /** {@return id of the region, or null} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }

    /** {@return such as {@code 2026-2027}, or null} */
    public String getYear() {
        return year;
    }

    /** @param year from the address */
    public void setYear(String year) {
        this.year = year;
    }
}
