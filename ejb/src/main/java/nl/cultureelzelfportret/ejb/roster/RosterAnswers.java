package nl.cultureelzelfportret.ejb.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.Standing;

/** What was decided already about people of a roster; it still holds when the roster is compared once more. */
final class RosterAnswers {

    private final Map<String, Boolean> answers = new HashMap<>();

    /** @param lines of the earlier comparison */
    RosterAnswers(Collection<RosterLine> lines) {
        for (RosterLine line : lines) {
            if (line.asked() != null && line.answer() != null) {
                answers.put(key(line.asked(), line.kind(), line.sourceKey()), line.answer());
            }
            if (line.standing() == Standing.UNKNOWN && line.deed() != Deed.IGNORE) {
                answers.put(key(Question.TEACHES, line.kind(), line.sourceKey()), true);
            }
        }
    }

    private static String key(Question question, LineKind kind, String sourceKey) {
        return question + " " + kind + " " + sourceKey;
    }

    /** {@return the answer, or null} */
    Boolean get(Question question, ListedPerson person) {
        return answers.get(key(question, person.kind(), person.key()));
    }
}
