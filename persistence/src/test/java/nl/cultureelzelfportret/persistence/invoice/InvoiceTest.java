package nl.cultureelzelfportret.persistence.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Vat;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final Vat COMMON = new Vat(2100, null);

    private final Papers papers = new Papers(COMMON);

    @Test
    void comesToWhatTheTariffSays() {
        Totals totals = papers.invoice(125, 400, 1).getTotals();

        assertEquals(new Money(77_500), totals.net());
        assertEquals(new Money(16_275), totals.vat());
        assertEquals(new Money(93_775), totals.gross());
    }

    @Property
    void alwaysAddsUp(
            @ForAll @IntRange(min = 1, max = 100_000) int accounts,
            @ForAll @LongRange(min = 1, max = 100_000) long price,
            @ForAll @IntRange(max = 3000) int rate,
            @ForAll @LongRange(max = 27_500) long off) {
        Invoice invoice =
                new Papers(new Vat(rate, rate == 0 ? "Vrijgesteld" : null)).invoice(accounts, price, 1, discount(off));
        Totals totals = invoice.getTotals();
        long lines = 0;
        for (InvoiceLine line : invoice.getLines()) {
            assertEquals(
                    line.getPrice().cents() * line.getQuantity(), line.getNet().cents());
            lines += line.getNet().cents();
        }

        assertEquals(accounts * price + 27_500 - off, lines);
        assertEquals(lines, totals.net().cents());
        assertEquals(totals.net().plus(totals.vat()), totals.gross());
        assertTrue(Math.abs(totals.vat().cents() * 10_000 - lines * rate) <= 5_000);
    }

    @Property
    void creditedLineByLineStaysWithinACentForEachCreditNote(
            @ForAll @IntRange(min = 2, max = 500) int accounts,
            @ForAll @LongRange(min = 1, max = 2_000) long price,
            @ForAll @IntRange(min = 1, max = 3000) int rate,
            @ForAll @IntRange(min = 1, max = 499) int some) {
        Invoice invoice = new Papers(new Vat(rate, null)).invoice(accounts, price, 1);
        int first = Math.min(some, accounts - 1);
        Receivable open = new Receivable(invoice);
        Invoice one = credit(invoice, Map.of(1, first), Map.of(), 2);
        Invoice other = credit(invoice, Map.of(1, accounts - first, 2, 1), Map.of(1, first), 3);
        open.credit(one.getTotals().gross());
        open.credit(other.getTotals().gross());

        assertEquals(
                invoice.getTotals().net(),
                one.getTotals().net().plus(other.getTotals().net()));
        assertTrue(Math.abs(open.getOpen().cents()) <= 1, open.getOpen().toString());
    }

    private static Discount discount(long cents) {
        return cents == 0 ? new Discount() : new Discount(new Money(cents), "Pilotschool");
    }

    @Property
    void creditedAsAWholeTheDiscountEndsToo(
            @ForAll @IntRange(min = 1, max = 500) int accounts,
            @ForAll @LongRange(min = 1, max = 27_500) long off,
            @ForAll @IntRange(min = 1, max = 3000) int rate) {
        Invoice invoice = new Papers(new Vat(rate, null)).invoice(accounts, 400, 1, discount(off));
        Invoice note = credit(invoice, Map.of(1, accounts, 2, 1, 3, 1), Map.of(), 2);
        Receivable open = new Receivable(invoice);
        open.credit(note.getTotals().gross());

        assertEquals(invoice.getTotals(), note.getTotals());
        assertEquals(Money.ZERO, open.getOpen());
    }

    @Property
    void creditedInAnyTwoPartsNeitherNoteNorWhatStaysIsBelowZero(
            @ForAll @IntRange(min = 1, max = 50) int accounts,
            @ForAll @LongRange(min = 1, max = 27_500) long off,
            @ForAll @IntRange(max = 50) int some,
            @ForAll boolean start,
            @ForAll boolean discountToo) {
        Invoice invoice = papers.invoice(accounts, 400, 1, discount(off));
        Map<Integer, Integer> wanted = Map.of(1, Math.min(some, accounts), 2, start ? 1 : 0, 3, discountToo ? 1 : 0);
        long net = wanted.get(1) * 400L + (start ? 27_500 : 0) - (discountToo ? off : 0);
        long stays = invoice.getTotals().net().cents() - net;
        if (net < 0 || stays < 0 || wanted.values().stream().allMatch(each -> each == 0)) {
            assertThrows(BusinessException.class, () -> credit(invoice, wanted, Map.of(), 2));
        } else {
            assertEquals(
                    net, credit(invoice, wanted, Map.of(), 2).getTotals().net().cents());
            Map<Integer, Integer> rest = Map.of(1, accounts - wanted.get(1), 2, start ? 0 : 1, 3, discountToo ? 0 : 1);
            if (rest.values().stream().anyMatch(each -> each > 0)) {
                assertEquals(
                        stays,
                        credit(invoice, rest, wanted, 3).getTotals().net().cents());
            }
        }
    }

    @Test
    void showsADiscountLastWhateverWasChargedFirst() {
        Licence licence = papers.licence(10, 400);
        licence.discount(discount(500), Papers.NOW);
        licence.extend(2, Papers.NOW);
        InvoiceDraft draft = new InvoiceDraft(licence, licence.getCharges());

        assertTrue(draft.charges().get(3).isDiscount());
        assertEquals(new Money(12 * 400 + 27_500 - 500), draft.totals().net());
    }

    @Test
    void leavesSomethingToBePaid() {
        Licence licence = papers.licence(10, 400);

        assertThrows(BusinessException.class, () -> licence.discount(discount(31_500), Papers.NOW));
        licence.discount(discount(31_499), Papers.NOW);
        assertThrows(BusinessException.class, () -> licence.discount(discount(1), Papers.NOW));
        assertThrows(BusinessException.class, () -> new Discount(new Money(-1), "Pilotschool"));
        assertThrows(BusinessException.class, () -> new Discount(new Money(1), " "));
    }

    private static Invoice credit(
            Invoice invoice, Map<Integer, Integer> wanted, Map<Integer, Integer> before, int number) {
        return invoice.credit(new Credits(wanted, before), new InvoiceNumber(2026, number), Papers.TODAY, Papers.NOW);
    }

    @Test
    void takesBackNoMoreThanThereIs() {
        Invoice invoice = papers.invoice(10, 400, 1);

        assertThrows(BusinessException.class, () -> credit(invoice, Map.of(1, 11), Map.of(), 2));
        assertThrows(BusinessException.class, () -> credit(invoice, Map.of(1, 6), Map.of(1, 5), 2));
        assertThrows(BusinessException.class, () -> credit(invoice, Map.of(1, -1), Map.of(), 2));
        assertThrows(BusinessException.class, () -> credit(invoice, Map.of(), Map.of(), 2));
    }

    @Test
    void cannotCreditACreditNote() {
        Invoice note = credit(papers.invoice(10, 400, 1), Map.of(1, 10), Map.of(), 2);

        assertThrows(BusinessException.class, () -> credit(note, Map.of(1, 1), Map.of(), 3));
    }

    @Test
    void saysWhatIsMissingBeforeItIsIssued() {
        papers.region.invoiceWith(new LegalData(), COMMON, 30);
        papers.school.describe("De Molen", null, null);
        Licence licence = papers.licence(10, 400);
        InvoiceDraft draft = new InvoiceDraft(licence, licence.getCharges());

        assertEquals(
                Set.of(InvoiceProblem.INSTITUTE_LEGAL, InvoiceProblem.INSTITUTE_VAT_NUMBER, InvoiceProblem.NO_BOARD),
                draft.problems());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Invoice(draft, new InvoiceNumber(2026, 1), Papers.TODAY, null, Papers.NOW));
    }

    @Test
    void staysAsItWasWhenTheRegionChanges() {
        Invoice invoice = papers.invoice(10, 400, 1);
        LegalData other = new LegalData(papers.region.getLegalData());
        other.setIban("NL02ABNA0123456789");
        papers.region.invoiceWith(other, new Vat(0, "Vrijgesteld"), 14);

        assertEquals("NL91ABNA0417164300", invoice.getSeller().getIban());
        assertEquals(2100, invoice.getVat().getBasisPoints());
        assertEquals(Papers.TODAY.plusDays(30), invoice.getDueOn());
    }

    @Test
    void isWrittenOnPaperOnce() {
        Invoice invoice = papers.invoice(10, 400, 1);
        Document paper = new Document(papers.region, "a", "b", new byte[0], Papers.NOW);
        invoice.write(paper, paper);

        assertThrows(IllegalStateException.class, () -> invoice.write(paper, paper));
    }

    @Test
    void hasNoColumnThatIsEverUpdatedAndNoSetter() {
        for (Class<?> type : List.of(Invoice.class, InvoiceLine.class)) {
            for (Field field : type.getDeclaredFields()) {
                columns(field).forEach(column -> assertFalse(column.updatable(), field.getName()));
                Stream.ofNullable(field.getAnnotation(JoinColumn.class))
                        .forEach(column -> assertFalse(column.updatable(), field.getName()));
            }
            assertEquals(
                    Set.of(),
                    Arrays.stream(type.getDeclaredMethods())
                            .map(Method::getName)
                            .filter(name -> name.startsWith("set"))
                            .collect(Collectors.toSet()));
        }
    }

    private static Stream<Column> columns(Field field) {
        return Stream.concat(
                Stream.ofNullable(field.getAnnotation(Column.class)),
                Arrays.stream(field.getAnnotationsByType(AttributeOverride.class))
                        .map(AttributeOverride::column));
    }
}
