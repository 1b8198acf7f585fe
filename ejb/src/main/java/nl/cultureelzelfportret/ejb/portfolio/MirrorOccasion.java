package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.MirrorAnswer;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;

/** A moment can answer one that a teacher holds up as a mirror. It begins empty: it is about the one who answers. */
@ApplicationScoped
public class MirrorOccasion implements Occasion {

    @Inject
    private Mirrors mirrors;

    @Inject
    private Onlooker onlooker;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private CurrentViewer currentViewer;

    @Override
    public String name() {
        return "mirror";
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return mirrors.find(id).filter(this::isHeldUpToViewer).map(MirrorOccasion::invitation);
    }

    private boolean isHeldUpToViewer(Mirror mirror) {
        boolean inClass = currentViewer
                .require()
                .circle()
                .classes()
                .contains(mirror.getSchoolClass().getId());
        return inClass && onlooker.maySee(mirror.getMoment());
    }

    private static Invitation invitation(Mirror mirror) {
        return new Invitation(
                mirror.getMoment().getText().heading(),
                new MomentContent(),
                mirror.getWords().isEmpty() ? List.of() : List.of(mirror.getWords()));
    }

    /** Of an answer that nobody may see, nobody is told. */
    @Override
    public void tie(UUID id, Moment moment) {
        Mirror mirror = mirrors.find(id).orElseThrow();
        mirrors.add(new MirrorAnswer(mirror, moment));
        if (moment.getVisibility() != Visibility.ONLY_ME) {
            newsDesk.tell(mirror.getMoment().getOwner(), NewsKind.MIRROR_ANSWERED, moment.getPublicId());
        }
    }
}
