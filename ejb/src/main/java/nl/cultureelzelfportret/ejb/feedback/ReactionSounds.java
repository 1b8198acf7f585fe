package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.portfolio.MediaHolder;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.media.MediaFile;

/** What was spoken is heard by those who see the reaction. */
@ApplicationScoped
public class ReactionSounds implements MediaHolder {

    @Inject
    private Reactions reactions;

    @Inject
    private ReactionSubjects subjects;

    @Override
    public Optional<Subject> holding(MediaFile file) {
        return reactions.spoken(file).map(this::subject);
    }

    private Subject subject(Reaction reaction) {
        return new Subject.SpokenReaction(subjects.subject(reaction), reaction.isWithdrawn(), reaction.isHidden());
    }
}
