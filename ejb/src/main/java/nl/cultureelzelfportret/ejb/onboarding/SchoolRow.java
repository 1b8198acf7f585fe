package nl.cultureelzelfportret.ejb.onboarding;

import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.persistence.onboarding.NextStep;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolType;

/**
 * A school in the list of its institute or trainer.
 *
 * @param publicId of the school
 * @param name     as people call it
 * @param town     of its first building; may be empty
 * @param board    the board that runs it; may be empty
 * @param region   name of the region
 * @param type     what kind of school it is, or null
 * @param status   how far it is
 * @param since    since when, or null if that is not known
 * @param phase    of De Cultuur Loper, or null
 * @param trainers who trains it, by name; may be empty
 * @param next     what comes next
 * @param figure   figures, as far as they are known
 */
public record SchoolRow(
        UUID publicId,
        String name,
        String town,
        String board,
        String region,
        SchoolType type,
        SchoolStatus status,
        Instant since,
        LoperPhase phase,
        String trainers,
        NextStep next,
        SchoolFigure figure) {}
