package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Circle;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.portfolio.MomentSubjects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;

/** Who wrote a reaction, and at whose moment. */
@ApplicationScoped
public class ReactionSubjects implements SubjectLoader {

    private static final long NOBODY = -1;

    @Inject
    private Reactions reactions;

    @Inject
    private MomentSubjects moments;

    @Inject
    private Circles circles;

    @Override
    public Class<?> type() {
        return Reaction.class;
    }

    @Override
    public Optional<Subject.SomeReaction> load(UUID publicId) {
        return reactions.find(publicId).map(this::subject);
    }

    /**
     * {@return what the policy has to know of a reaction}
     *
     * @param reaction with its writer, its moment and the moment's owner read
     */
    Subject.SomeReaction subject(Reaction reaction) {
        Optional<Person> writer = Optional.ofNullable(reaction.getWriter());
        return new Subject.SomeReaction(
                writer.map(Person::getId).orElse(NOBODY),
                writer.map(person -> circles.of(person.getId())).orElse(Circle.NOWHERE),
                moments.subject(reaction.getMoment()));
    }
}
