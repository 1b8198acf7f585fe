package nl.cultureelzelfportret.persistence.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Vat;
import org.junit.jupiter.api.Test;

class ReceivableTest {

    private static final LocalDate DUE = Papers.TODAY.plusDays(30);

    private final Papers papers = new Papers(new Vat(2100, null));
    private final Receivable open = new Receivable(papers.invoice(125, 400, 7));
    private final Money all = open.getAmount();

    private void pay(Money amount) {
        new Payment(open, Papers.TODAY, amount, "", Papers.NOW);
    }

    @Test
    void isOverdueTheDayAfterItShouldHaveBeenPaid() {
        assertEquals(InvoiceState.OPEN, open.state(DUE));
        assertEquals(InvoiceState.OVERDUE, open.state(DUE.plusDays(1)));
    }

    @Test
    void isPaidInParts() {
        pay(new Money(10_000));
        assertEquals(InvoiceState.OPEN, open.state(DUE));

        pay(all.minus(new Money(10_000)));
        assertEquals(InvoiceState.PAID, open.state(DUE));
    }

    @Test
    void showsWhatWasPaidTooMuch() {
        pay(all.plus(new Money(500)));

        assertEquals(new Money(-500), open.getOpen());
        assertEquals(InvoiceState.PAID, open.state(DUE));
    }

    @Test
    void isCreditedWhole() {
        open.credit(all);

        assertEquals(InvoiceState.CREDITED, open.state(DUE.plusDays(9)));
    }

    @Test
    void paysBackNoMoreThanWasPaid() {
        pay(new Money(10_000));
        pay(new Money(-10_000));

        assertThrows(BusinessException.class, () -> pay(new Money(-1)));
        assertThrows(BusinessException.class, () -> pay(Money.ZERO));
    }

    @Test
    void isPaidByAnEntryOfTheBankOnce() {
        BankEntry entry = new BankEntry(
                papers.region, new BankLine("r1", Papers.TODAY, new Money(10_000), "Bestuur", "", "2026-0007"));
        new Payment(open, entry, Papers.NOW);

        assertThrows(BusinessException.class, () -> new Payment(open, entry, Papers.NOW));
        assertThrows(BusinessException.class, () -> entry.setAside(true));
    }
}
