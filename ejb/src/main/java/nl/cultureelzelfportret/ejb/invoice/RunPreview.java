package nl.cultureelzelfportret.ejb.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceProblem;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRun;
import nl.cultureelzelfportret.persistence.invoice.Totals;
import nl.cultureelzelfportret.persistence.licence.Charge;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What would be invoiced now.
 *
 * @param drafts the invoices, by name of the school
 * @param runs   the last runs, the newest first
 */
public record RunPreview(List<Draft> drafts, List<Run> runs) {

    /**
     * An invoice before it is issued.
     *
     * @param licence  id of the licence
     * @param school   for which school
     * @param schoolId id of the school
     * @param board    who gets it; empty if that is not known
     * @param year     for which school year
     * @param lines    what is charged
     * @param totals   what it comes to
     * @param problems what is missing; nothing if it can be issued
     */
    public record Draft(
            UUID licence,
            String school,
            UUID schoolId,
            String board,
            SchoolYear year,
            List<Line> lines,
            Totals totals,
            Set<InvoiceProblem> problems) {

        static Draft of(InvoiceDraft draft) {
            var school = draft.licence().getSchool();
            return new Draft(
                    draft.licence().getPublicId(),
                    school.getName(),
                    school.getPublicId(),
                    school.getBoard() == null ? "" : school.getBoard().getName(),
                    draft.licence().getSchoolYear(),
                    draft.charges().stream().map(Line::of).toList(),
                    draft.totals(),
                    draft.problems());
        }

        /** {@return whether nothing is missing} */
        public boolean ready() {
            return problems.isEmpty();
        }

        /** {@return whether something of the institute is missing} */
        public boolean ofInstitute() {
            return problems.stream().anyMatch(InvoiceProblem::isOfInstitute);
        }

        /** {@return whether something of the school's board is missing} */
        public boolean ofBoard() {
            return !problems.stream().allMatch(InvoiceProblem::isOfInstitute);
        }
    }

    /**
     * Something that is charged.
     *
     * @param name     of what
     * @param quantity how many
     * @param amount   for all of them, without VAT
     */
    public record Line(String name, int quantity, Money amount) {

        static Line of(Charge charge) {
            return new Line(charge.getName(), charge.getQuantity(), charge.getAmount());
        }
    }

    /**
     * A run.
     *
     * @param publicId  of the run
     * @param wanted    how many were asked for
     * @param issued    how many were issued so far
     * @param failed    how many could not be issued
     * @param startedAt when it began
     * @param goingOn   whether it still goes on
     * @param cutOff    whether it ended before all were tried
     */
    public record Run(
            UUID publicId, int wanted, int issued, int failed, Instant startedAt, boolean goingOn, boolean cutOff) {

        static Run of(InvoiceRun run, Instant now) {
            boolean goingOn = run.isGoingOn(now);
            return new Run(
                    run.getPublicId(),
                    run.getWanted(),
                    run.getIssued(),
                    run.getFailed(),
                    run.getStartedAt(),
                    goingOn,
                    !goingOn && run.getFinishedAt() == null);
        }
    }

    /** Copies the lists. */
    public RunPreview {
        drafts = List.copyOf(drafts);
        runs = List.copyOf(runs);
    }

    /** {@return what can be issued comes to, with VAT} */
    public Money total() {
        return Money.sum(drafts.stream()
                .filter(Draft::ready)
                .map(draft -> draft.totals().gross())
                .toList());
    }
}
