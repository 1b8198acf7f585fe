package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.feedback.Utterance;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/** Says in other words what one said at a moment. Others see that it was changed, and not what stood there. */
@Stateless
@Guarded
public class RewordingService {

    @Inject
    private Reactions reactions;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Recordings recordings;

    @Inject
    private Clock clock;

    /**
     * {@return the form in which one changes what one said, with what was typed of the change before}
     *
     * @param reaction one's own, at a moment to which one may still react
     */
    @Allowed(Permission.REWORD_REACTION)
    public Reacting begin(@On(Reaction.class) UUID reaction) {
        Reaction said = reactions.find(reaction).orElseThrow();
        UUID draft = drafts.id(Reacting.CHANGE, reaction, said.getVersion());
        Picture before = said.getFile() == null ? null : Picture.of(said.getFile(), "");
        Reacting unchanged =
                new Reacting(draft, Reacting.CHANGE, reaction, said.getKind(), said.getText(), before, false, null);
        return drafts.typed(draft)
                .map(typed -> unchanged.typed(typed, recordings.shown(typed)))
                .orElse(unchanged);
    }

    /**
     * Says it in other words. A new recording comes in the place of the one before; without one that stays.
     *
     * @param reaction one's own, at a moment to which one may still react
     * @param draft    id of the change, chosen by the page; a second time changes nothing
     * @param text     the words
     * @throws NotFoundException if the id is of somebody else's draft
     * @throws BusinessException if nothing would be left, or too many words
     */
    @Allowed(Permission.REWORD_REACTION)
    public void reword(@On(Reaction.class) UUID reaction, UUID draft, String text) {
        Draft typed = drafts.lock(draft, Reacting.CHANGE, reaction);
        if (typed.isFinished()) {
            return;
        }
        Instant now = clock.instant();
        Reaction said = reactions.find(reaction).orElseThrow();
        MediaFile before = said.getFile();
        MediaFile spoken = recordings.take(typed);
        said.reword(new Utterance(text, spoken == null ? before : spoken), now);
        if (before != null && spoken != null) {
            mediaFiles.remove(before);
        }
        typed.finish(now);
    }
}
