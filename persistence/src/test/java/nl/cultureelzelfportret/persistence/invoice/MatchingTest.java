package nl.cultureelzelfportret.persistence.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private static final String BOARD_ACCOUNT = "NL02ABNA0123456789";

    private final Papers papers = new Papers(new Vat(2100, null));
    private final Receivable seven = new Receivable(papers.invoice(125, 400, 7));
    private final Receivable eight = new Receivable(papers.invoice(20, 400, 8));

    private Optional<Receivable> pays(Money amount, String iban, String words) {
        return new Matching(List.of(seven, eight), Map.of(BOARD_ACCOUNT, Set.of("87654321")))
                .of(new BankEntry(papers.region, new BankLine("r", Papers.TODAY, amount, "Bestuur", iban, words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0007", "Factuur 2026-0007.", "fact 20260007", "2026 0007 De Molen", "2026/0007"})
    void findsTheNumberInTheWords(String words) {
        assertEquals(Optional.of(seven), pays(seven.getOpen(), "", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bedankt", "120260007", "2026-00071", "2026-0009", "2026-0007 en 2026-0008"})
    void leavesToAPersonWhatIsNotSure(String words) {
        assertEquals(Optional.empty(), pays(eight.getOpen(), "", words));
    }

    @Test
    void takesAPartButNotTooMuch() {
        assertEquals(Optional.of(eight), pays(new Money(100), "", "2026-0008"));
        assertEquals(Optional.empty(), pays(eight.getOpen().plus(new Money(1)), "", "2026-0008"));
    }

    @Test
    void knowsABoardByItsAccountAndTheExactAmount() {
        assertEquals(Optional.of(eight), pays(eight.getOpen(), BOARD_ACCOUNT, "licentie"));
        assertEquals(Optional.empty(), pays(eight.getOpen().minus(new Money(1)), BOARD_ACCOUNT, "licentie"));
        assertEquals(Optional.empty(), pays(eight.getOpen(), "NL91ABNA0417164300", "licentie"));
    }

    @Test
    void doesNotPayTwiceWhatIsPaid() {
        new Payment(seven, Papers.TODAY, seven.getOpen(), "", Papers.NOW);

        assertEquals(Optional.empty(), pays(new Money(1), "", "2026-0007"));
    }
}
