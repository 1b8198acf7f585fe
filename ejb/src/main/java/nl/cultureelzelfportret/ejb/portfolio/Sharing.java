package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * With whom the viewer can share, and who they are, so that a child knows whom it lets in.
 *
 * @param choices  who may look: what makes sense for this person today
 * @param teachers names of the teachers of the viewer's classes
 * @param classes  names of the viewer's classes
 * @param schools  names of the viewer's schools
 */
public record Sharing(List<Visibility> choices, List<String> teachers, List<String> classes, List<String> schools) {

    /** {@return what is proposed: a pupil's own teacher, where there is one, and else nobody} */
    public Visibility proposal() {
        return choices.contains(Visibility.TEACHER) ? Visibility.TEACHER : Visibility.ONLY_ME;
    }
}
