package nl.cultureelzelfportret.ejb.reflection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.reflection.Reflections;
import nl.cultureelzelfportret.persistence.reflection.TalkPart;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A talk of two: what lies on the table, that it is held, and whether sound may be recorded. */
@Stateless
@Guarded
public class TalkService {

    @Inject
    private ReflectionTalks talks;

    @Inject
    private Reflections reflections;

    @Inject
    private Moments moments;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Memberships memberships;

    @Inject
    private TalkTable table;

    @Inject
    private WishedQuestion questions;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a talk, as one of the two sees it}
     *
     * @param talk of the viewer and somebody else
     */
    @Allowed(Permission.JOIN_TALK)
    public TalkView open(@On(ReflectionTalk.class) UUID talk) {
        return table.view(talks.whole(talk).orElseThrow());
    }

    /**
     * {@return a talk that was held, for everybody with whom the pupil shared it}
     *
     * @param moment that the talk is on the pupil's timeline
     * @throws NotFoundException if the moment is no talk
     */
    @Allowed(Permission.READ_MOMENT)
    public TalkView read(@On(Moment.class) UUID moment) {
        return table.view(talks.whole(moment).orElseThrow(() -> new NotFoundException("talk " + moment)));
    }

    /**
     * Lays moments on the table, and takes others off it.
     *
     * @param talk   of the viewer and somebody else
     * @param shown  ids of the moments from which the viewer chose
     * @param chosen ids of those of them that lie on the table from now on
     * @throws NotFoundException if the viewer may not see one of them
     */
    @Allowed(Permission.JOIN_TALK)
    public void lay(@On(ReflectionTalk.class) UUID talk, Collection<UUID> shown, Collection<UUID> chosen) {
        ReflectionTalk laidOn = talks.whole(talk).orElseThrow();
        Person me = me(laidOn);
        for (Moment moment : reflections.all(shown)) {
            if (!table.sees(me.getId(), moment)) {
                throw new NotFoundException("moment " + moment.getPublicId() + " for the table");
            }
            if (chosen.contains(moment.getPublicId())) {
                laidOn.lay(moment, me);
            } else {
                laidOn.take(moment, me);
            }
        }
    }

    private Person me(ReflectionTalk talk) {
        return talk.getPupil().getId() == currentViewer.require().personId() ? talk.getPupil() : talk.getPartner();
    }

    /**
     * The two talk now: from here on it is a moment of the pupil, for the pupil and their teacher until the pupil chooses
     * otherwise. Doing it again changes nothing.
     *
     * @param talk of the viewer and somebody else
     */
    @Allowed(Permission.JOIN_TALK)
    public void hold(@On(ReflectionTalk.class) UUID talk) {
        ReflectionTalk held = talks.lock(talk).orElseThrow();
        if (held.isHeld()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Moment moment =
                new Moment(talk, held.getPupil(), MomentKind.REFLECTION_TALK, SchoolYear.containing(today), now);
        List<Membership> own = memberships.of(held.getPupil().getId(), today);
        boolean taught = own.stream().anyMatch(membership -> membership.getRole() == Role.PUPIL);
        TalkMoment.tell(held, moment);
        moment.shareWith(
                taught ? Visibility.TEACHER : Visibility.ONLY_ME,
                own.stream().map(Membership::getSchoolClass).toList());
        moments.add(moment);
        held.hold(moment, now);
    }

    /**
     * Agrees that sound is recorded, or agrees no longer: then what was recorded goes.
     *
     * @param talk   of the viewer and somebody else
     * @param agreed whether the viewer agrees
     */
    @Allowed(Permission.JOIN_TALK)
    public void agree(@On(ReflectionTalk.class) UUID talk, boolean agreed) {
        ReflectionTalk about = talks.whole(talk).orElseThrow();
        List<MediaFile> recorded = about.getParts().stream()
                .map(TalkPart::getFile)
                .filter(Objects::nonNull)
                .toList();
        about.agree(me(about), agreed, clock.instant());
        if (about.isHeld() && !agreed) {
            TalkMoment.tell(about, about.getMoment());
            recorded.forEach(mediaFiles::remove);
        }
    }

    /**
     * Lets the wish of a talk become a learning question; asking again leads to the same one.
     *
     * @param moment one's own talk
     * @return id of the question
     * @throws BusinessException if nothing is wished
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public UUID ask(@On(Moment.class) UUID moment) {
        ReflectionTalk talk = talks.find(moment).orElseThrow(() -> new NotFoundException("talk " + moment));
        return questions.begin(talk.getMoment(), talk.getWish());
    }
}
