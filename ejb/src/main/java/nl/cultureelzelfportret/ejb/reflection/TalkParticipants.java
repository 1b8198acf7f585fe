package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.cultureelzelfportret.ejb.portfolio.Participants;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;

/** Those who talked hear what they recorded. */
@ApplicationScoped
public class TalkParticipants implements Participants {

    @Inject
    private ReflectionTalks talks;

    @Override
    public Set<Long> of(Moment moment) {
        return moment.getKind() != MomentKind.REFLECTION_TALK
                ? Set.of()
                : talks.find(moment.getPublicId())
                        .map(ReflectionTalk::participants)
                        .orElse(Set.of());
    }
}
