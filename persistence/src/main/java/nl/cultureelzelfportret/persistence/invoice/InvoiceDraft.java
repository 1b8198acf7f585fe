package nl.cultureelzelfportret.persistence.invoice;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.licence.Charge;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;

/**
 * An invoice before it is issued: it is looked at, and never stored.
 *
 * @param licence under which it is owed
 * @param charges that were on no invoice yet, at least one; what is taken off comes last
 */
public record InvoiceDraft(Licence licence, List<Charge> charges) {

    /** Copies the charges, and puts discounts last. */
    public InvoiceDraft {
        charges = charges.stream()
                .sorted(Comparator.comparing(Charge::isDiscount))
                .toList();
    }

    /** {@return the amounts that it would come to} */
    public Totals totals() {
        return Totals.of(charges.stream().map(Charge::getAmount).toList(), region().getVat());
    }

    /** {@return what is missing before it can be issued; nothing if it can} */
    public Set<InvoiceProblem> problems() {
        EnumSet<InvoiceProblem> problems = EnumSet.noneOf(InvoiceProblem.class);
        LegalData institute = region().getLegalData();
        if (!institute.isComplete()) {
            problems.add(InvoiceProblem.INSTITUTE_LEGAL);
        }
        if (institute.getVatNumber() == null && !region().getVat().isExempt()) {
            problems.add(InvoiceProblem.INSTITUTE_VAT_NUMBER);
        }
        problems.addAll(problems(licence.getSchool().getBoard()));
        return Collections.unmodifiableSet(problems);
    }

    private static Set<InvoiceProblem> problems(SchoolBoard board) {
        EnumSet<InvoiceProblem> problems = EnumSet.noneOf(InvoiceProblem.class);
        if (board == null) {
            problems.add(InvoiceProblem.NO_BOARD);
            return problems;
        }
        if (board.getKvkNumber().isEmpty()) {
            problems.add(InvoiceProblem.BOARD_KVK);
        }
        if (!board.getAddress().isComplete()) {
            problems.add(InvoiceProblem.BOARD_ADDRESS);
        }
        if (board.getInvoiceEmail().isEmpty()) {
            problems.add(InvoiceProblem.BOARD_EMAIL);
        }
        return problems;
    }

    /** {@return whose institute invoices} */
    public Region region() {
        return licence.getSchool().getRegion();
    }
}
