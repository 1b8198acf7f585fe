package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;

/** Who talk with each other. */
@ApplicationScoped
public class TalkSubjects implements SubjectLoader {

    @Inject
    private ReflectionTalks talks;

    @Override
    public Class<?> type() {
        return ReflectionTalk.class;
    }

    @Override
    public Optional<Subject.SomeTalk> load(UUID publicId) {
        return talks.find(publicId).map(TalkSubjects::subject);
    }

    /** A talk that the pupil took back is theirs alone. */
    private static Subject.SomeTalk subject(ReflectionTalk talk) {
        long pupil = talk.getPupil().getId();
        boolean takenBack = talk.getMoment() != null && talk.getMoment().isWithdrawn();
        return new Subject.SomeTalk(takenBack ? Set.of(pupil) : talk.participants());
    }
}
