package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTextRow;
import org.junit.jupiter.api.Test;

/** Putting what stands in a draft into a moment that was posted before. */
class RevisingIT extends SchoolDayIT {

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Test
    void revisesAMoment() {
        UUID moment = portfolio.post(typed(Map.of("title", "Eerst", "text", "Zo.")), Visibility.CLASS);
        UUID change = UUID.randomUUID();
        drafts.save(change, "BLOG", moment, Map.of("title", "Daarna", "text", "Zo en zo."));

        portfolio.revise(moment, change, portfolio.read(moment).get(0).version());

        assertEquals("Daarna", portfolio.read(moment).get(0).title());
        assertEquals(Visibility.CLASS, portfolio.read(moment).get(0).visibility());
        assertTrue(drafts.find(change).orElseThrow().finished());
        assertEquals(
                List.of("Eerst"),
                portfolio.earlier(moment).stream().map(EarlierTextRow::title).toList());
    }

    @Test
    void refusesAChangeThatBeganFromAnOlderVersionAndLosesNoWord() {
        UUID moment = portfolio.post(typed(Map.of("title", "Eerst")), Visibility.CLASS);
        long version = portfolio.read(moment).get(0).version();
        UUID onTheTablet = change(moment, "Op de tablet");
        UUID atHome = change(moment, "Thuis");
        portfolio.revise(moment, onTheTablet, version);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> portfolio.revise(moment, atHome, version));

        assertEquals("portfolio.edit.changedMeanwhile", refused.messageKey());
        assertEquals("Op de tablet", portfolio.read(moment).get(0).title());
        assertEquals("Thuis", drafts.find(atHome).orElseThrow().fields().get("title"));
    }

    private UUID change(UUID moment, String title) {
        return drafts.save(UUID.randomUUID(), "BLOG", moment, Map.of("title", title))
                .publicId();
    }

    private UUID typed(Map<String, String> fields) {
        return drafts.save(UUID.randomUUID(), "BLOG", null, fields).publicId();
    }
}
