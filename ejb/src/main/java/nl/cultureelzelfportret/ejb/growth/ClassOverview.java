package nl.cultureelzelfportret.ejb.growth;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * A class as its teacher sees it at a glance.
 *
 * @param name       of the class
 * @param place      of the school
 * @param schoolYear such as {@code 2026-2027}
 * @param thisWeek   moments that were shared in the last seven days
 * @param growing    learning questions in wording, or with advice
 * @param waiting    learning questions whose owner waits for advice
 * @param pupils     by given name
 */
public record ClassOverview(
        String name, String place, String schoolYear, int thisWeek, long growing, long waiting, List<Line> pupils)
        implements Serializable {

    /** So many weeks are looked back. */
    public static final int WEEKS = 12;

    /**
     * A pupil in it.
     *
     * @param publicId    id of the pupil
     * @param name        full name
     * @param initials    for the frame
     * @param accent      the colour of the frame
     * @param weeks       what they shared in each of the last twelve weeks, the oldest first
     * @param competences how often they shared something about each, this school year
     * @param question    how far their newest question is, or null
     * @param waiting     whether they wait for advice
     * @param last        when they shared something last, in these weeks, or null
     * @param talkHeld    when they had a talk this school year, or null
     * @param talkPlanned for when a talk is planned, or null
     */
    public record Line(
            UUID publicId,
            String name,
            String initials,
            String accent,
            List<Integer> weeks,
            Map<Competence, Long> competences,
            QuestionState question,
            boolean waiting,
            Instant last,
            Instant talkHeld,
            Instant talkPlanned)
            implements Serializable {

        private static final int QUIET_WEEKS = 4;

        /** {@return whether nothing was shared for four weeks} */
        public boolean isQuiet() {
            return weeks.subList(WEEKS - QUIET_WEEKS, WEEKS).stream().allMatch(week -> week == 0);
        }

        /**
         * {@return how often they shared something about a competence}
         *
         * @param competence one of the three
         */
        public long about(Competence competence) {
            return competences.getOrDefault(competence, 0L);
        }
    }

    /** {@return how many pupils have gone quiet} */
    public long quiet() {
        return pupils.stream().filter(Line::isQuiet).count();
    }
}
