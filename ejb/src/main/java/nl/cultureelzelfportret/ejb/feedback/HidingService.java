package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/**
 * A teacher hides what is improper. Others see it no more; its maker does, with the reason; it is written in the audit log
 * and nothing is deleted. Hiding what is hidden changes nothing.
 */
@Stateless
@Guarded
public class HidingService {

    @Inject
    private Moments moments;

    @Inject
    private Reactions reactions;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private FormDrafts forms;

    @Inject
    private AuditTrail audit;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return what the teacher is about to hide}
     *
     * @param moment of a pupil of the viewer
     */
    @Allowed(Permission.HIDE)
    public Hideable moment(@On(Moment.class) UUID moment) {
        Moment found = moments.find(moment).orElseThrow();
        return hideable(moment, moment, found.getOwner(), found.getText().heading(), null);
    }

    /**
     * {@return what the teacher is about to hide}
     *
     * @param reaction of a pupil of the viewer, or at a moment of one
     */
    @Allowed(Permission.HIDE)
    public Hideable reaction(@On(Reaction.class) UUID reaction) {
        Reaction found = reactions.find(reaction).orElseThrow();
        Picture sound = found.getFile() == null ? null : Picture.of(found.getFile(), "");
        return hideable(reaction, found.getMoment().getPublicId(), found.getWriter(), found.getText(), sound);
    }

    private Hideable hideable(UUID thing, UUID moment, Person maker, String words, Picture sound) {
        UUID draft = forms.id(Hideable.FORM, thing, 0);
        String reason = forms.typed(draft)
                .map(Draft::getFields)
                .map(fields -> fields.getOrDefault("reason", ""))
                .orElse("");
        return new Hideable(thing, moment, maker == null ? "" : maker.getFullName(), words, sound, draft, reason);
    }

    /**
     * Hides a moment from others.
     *
     * @param moment of a pupil of the viewer
     * @param reason why, in words for its owner
     * @throws BusinessException without a reason, or with one that is too long
     */
    @Allowed(Permission.HIDE)
    public void hideMoment(@On(Moment.class) UUID moment, String reason) {
        Moment found = moments.find(moment).orElseThrow();
        if (!found.isHidden()) {
            found.hide(viewer(), reason, clock.instant());
            tell(AuditAction.HIDE_MOMENT, found.getOwner(), moment, moment, reason.strip());
        }
        forget(moment);
    }

    /**
     * Lets others see a moment again.
     *
     * @param moment of a pupil of the viewer
     */
    @Allowed(Permission.HIDE)
    public void showMoment(@On(Moment.class) UUID moment) {
        Moment found = moments.find(moment).orElseThrow();
        if (found.isHidden()) {
            found.show();
            audit.write(AuditAction.SHOW_MOMENT, found.getOwner().getId(), moment, "");
        }
    }

    /**
     * Hides what somebody said from others.
     *
     * @param reaction of a pupil of the viewer, or at a moment of one
     * @param reason   why, in words for its writer
     * @throws BusinessException without a reason, or with one that is too long
     */
    @Allowed(Permission.HIDE)
    public void hideReaction(@On(Reaction.class) UUID reaction, String reason) {
        Reaction found = reactions.find(reaction).orElseThrow();
        if (!found.isHidden() && found.getWriter() != null) {
            found.hide(viewer(), reason, clock.instant());
            UUID moment = found.getMoment().getPublicId();
            tell(AuditAction.HIDE_REACTION, found.getWriter(), reaction, moment, reason.strip());
        }
        forget(reaction);
    }

    /**
     * Lets others see again what somebody said.
     *
     * @param reaction of a pupil of the viewer, or at a moment of one
     */
    @Allowed(Permission.HIDE)
    public void showReaction(@On(Reaction.class) UUID reaction) {
        Reaction found = reactions.find(reaction).orElseThrow();
        if (found.isHidden() && found.getWriter() != null) {
            found.show();
            audit.write(AuditAction.SHOW_REACTION, found.getWriter().getId(), reaction, "");
        }
    }

    private Person viewer() {
        return people.reference(currentViewer.require().personId());
    }

    private void tell(AuditAction action, Person maker, UUID thing, UUID moment, String reason) {
        audit.write(action, maker.getId(), thing, reason);
        news.tell(maker, NewsKind.HIDDEN, moment);
    }

    private void forget(UUID thing) {
        forms.typed(forms.id(Hideable.FORM, thing, 0)).ifPresent(drafts::remove);
    }
}
