package nl.cultureelzelfportret.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.onboarding.NamedThing;
import nl.cultureelzelfportret.ejb.onboarding.SchoolFigure;
import nl.cultureelzelfportret.ejb.onboarding.SchoolListService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolRow;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;
import nl.cultureelzelfportret.web.core.Texts;

/** The schools that one serves: how far each is, and what comes next. */
@Named
@RequestScoped
public class SchoolsBean {

    @Inject
    private SchoolListService schools;

    @Inject
    private Texts texts;

    private transient Table<SchoolRow> table;
    private List<SchoolRow> all;
    private List<NamedThing> regions;

    /**
     * Reads the page, or answers with the list as a file.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        all = schools.mine();
        regions = schools.regions();
        TableMaker<SchoolRow> made = TableMaker.of(all, Asked.now())
                .column("name", "onboarding.schools.name", SchoolRow::name)
                .column("town", "onboarding.schools.town", SchoolRow::town)
                .column("type", "onboarding.schools.type", row -> row.type() == null ? null : texts.name(row.type()))
                .column(
                        "status",
                        "onboarding.schools.status",
                        row -> row.status().ordinal() + " " + texts.name(row.status()))
                .column(
                        "phase",
                        "onboarding.schools.phase",
                        row -> row.phase() == null ? null : texts.name(row.phase()))
                .column("trainer", "onboarding.schools.trainer", SchoolRow::trainers)
                .column("next", "onboarding.schools.next", row -> texts.name(row.next()))
                .number("offered", "onboarding.schools.offered", row -> row.figure()
                        .offered());
        if (all.stream().anyMatch(row -> row.figure().accounts() != null)) {
            made.number("accounts", "onboarding.schools.accounts", row -> row.figure()
                    .accountsUsed());
        }
        if (all.stream().anyMatch(row -> row.figure().invoiced() != null)) {
            made.number("open", "onboarding.schools.open", row -> row.figure().open());
        }
        made.choice("status", "onboarding.schools.status", SchoolStatus.values(), texts::name, SchoolRow::status)
                .choice("phase", "onboarding.schools.phase", LoperPhase.values(), texts::name, SchoolRow::phase)
                .seek(row -> row.name() + " " + row.town() + " " + row.board() + " " + row.trainers());
        table = made.make("status");
        Downloads.send(texts.get("onboarding.schools.file"), made.file("status", texts::get));
    }

    /** {@return the table} */
    public Table<SchoolRow> getTable() {
        return table;
    }

    /** {@return whether a column tells of accounts} */
    public boolean isWithAccounts() {
        return all.stream().anyMatch(row -> row.figure().accounts() != null);
    }

    /** {@return whether a column tells of invoices} */
    public boolean isWithInvoices() {
        return all.stream().anyMatch(row -> row.figure().invoiced() != null);
    }

    /** {@return how many schools have each status, in the order of the way that they go} */
    public List<StatusFigure> getStatuses() {
        return Stream.of(SchoolStatus.values())
                .map(status -> new StatusFigure(
                        status,
                        all.stream().filter(row -> row.status() == status).count()))
                .toList();
    }

    /**
     * How many schools have a status.
     *
     * @param status one of them
     * @param number of schools
     */
    public record StatusFigure(SchoolStatus status, long number) {}

    /** {@return money in all offers that wait for an answer} */
    public Money getOffered() {
        return sum(SchoolFigure::offered);
    }

    /** {@return money that was not paid yet} */
    public Money getOpen() {
        return sum(SchoolFigure::open);
    }

    /** {@return money that was invoiced} */
    public Money getInvoiced() {
        return sum(SchoolFigure::invoiced);
    }

    private Money sum(Function<SchoolFigure, Money> what) {
        return Money.sum(all.stream()
                .map(SchoolRow::figure)
                .map(what)
                .filter(Objects::nonNull)
                .toList());
    }

    /** {@return the regions to which one can add schools} */
    public List<NamedThing> getRegions() {
        return regions;
    }
}
