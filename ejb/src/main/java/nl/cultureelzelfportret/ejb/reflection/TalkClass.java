package nl.cultureelzelfportret.ejb.reflection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who of a class had a talk this school year, and who is due.
 *
 * @param name   of the class
 * @param place  the school
 * @param pupils by given name
 */
public record TalkClass(String name, String place, List<Line> pupils) {

    /**
     * A pupil.
     *
     * @param pupil     who
     * @param heldAt    when the last talk was, or null
     * @param plannedAt when the next one is, or null
     * @param talk      id of that talk if it is the viewer's, or null
     */
    public record Line(TalkPerson pupil, Instant heldAt, Instant plannedAt, UUID talk) {

        /** {@return whether there was none and none is planned} */
        public boolean isDue() {
            return heldAt == null && plannedAt == null;
        }
    }

    /** {@return how many pupils had a talk} */
    public long had() {
        return pupils.stream().filter(line -> line.heldAt() != null).count();
    }

    /** {@return for how many pupils one is planned} */
    public long planned() {
        return pupils.stream().filter(line -> line.plannedAt() != null).count();
    }

    /** {@return for how many pupils it is time} */
    public long due() {
        return pupils.stream().filter(Line::isDue).count();
    }
}
