package nl.cultureelzelfportret.ejb.roster;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.persistence.roster.RosterFacts;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.Trouble;

/** Lays a file beside the people of the cast, with the product's own reader and comparison. */
public final class CastRoster {

    private final EntityManager entityManager;
    private final LocalDate today;

    /**
     * @param entityManager of a transaction in which the people were written
     * @param today         the day on which the cast plays
     */
    public CastRoster(EntityManager entityManager, LocalDate today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    /**
     * Writes down what a file would change.
     *
     * @param preview a new one
     * @param file    what stands in it
     */
    public void lay(RosterPreview preview, String file) {
        entityManager.persist(preview);
        entityManager.flush();
        Roster roster = new RosterFile(preview.getSchool().getEdition(), null, today)
                .read(file.getBytes(StandardCharsets.UTF_8));
        RosterOutcome outcome = new RosterComparison(
                        roster,
                        preview.getSchoolYear(),
                        new RosterFacts(entityManager).of(preview.getSchool().getId(), preview.getSchoolYear(), today),
                        new RosterAnswers(List.of()))
                .outcome();
        List<Trouble> troubles = new ArrayList<>(roster.troubles());
        troubles.addAll(outcome.troubles());
        new RosterLines(entityManager).write(preview.getId(), outcome.lines(), outcome.places(), troubles);
        preview.count(outcome.tally());
    }
}
