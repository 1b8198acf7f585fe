package nl.cultureelzelfportret.ejb.draft;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/** Keeps what somebody is typing: the one mechanism behind every form in which words could be lost. */
@Stateless
@Guarded
public class DraftService {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FIELD = 100_000;
    private static final int UNFINISHED_SHOWN = 5;

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts own;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Event<DraftKept> kept;

    @Inject
    private Clock clock;

    /**
     * Keeps what is on the screen now. The same call twice makes one draft; one that comes after the draft was finished
     * changes nothing.
     *
     * @param draft   id, chosen by the browser
     * @param form    which form, such as {@code BLOG}
     * @param subject id of the thing that is being changed, or null for something new
     * @param typed   field names and what stands in them
     * @return the draft as it stands now
     * @throws NotFoundException if the id is of somebody else's draft
     * @throws BusinessException if there is more than any form of ours can hold
     */
    @Allowed(Permission.KEEP_DRAFT)
    public DraftView save(UUID draft, String form, UUID subject, Map<String, String> typed) {
        if (typed.size() > MOST_FIELDS || typed.values().stream().anyMatch(text -> text.length() > LONGEST_FIELD)) {
            throw new BusinessException("core.draft.tooLarge");
        }
        Instant now = clock.instant();
        Draft locked = own.lockOrBegin(draft, form, subject);
        if (!locked.isFinished()) {
            locked.keep(typed, now);
            kept.fire(new DraftKept(draft, locked.getForm(), locked.getSubject(), typed));
        }
        return DraftView.of(locked);
    }

    /**
     * {@return one's own draft with this id; empty if nothing was typed yet}
     *
     * @param draft id, chosen by the browser
     * @throws NotFoundException if the id is of somebody else's draft
     */
    @Allowed(Permission.KEEP_DRAFT)
    public Optional<DraftView> find(UUID draft) {
        return own.find(draft).map(DraftView::of);
    }

    /**
     * {@return one's own unfinished change of a thing}
     *
     * @param subject id of the thing
     */
    @Allowed(Permission.KEEP_DRAFT)
    public Optional<DraftView> changing(UUID subject) {
        return drafts.changing(currentViewer.require().personId(), subject).map(DraftView::of);
    }

    /**
     * {@return what one typed about a thing in one of several forms, and did not finish}
     *
     * @param form    which form
     * @param subject id of the thing
     */
    @Allowed(Permission.KEEP_DRAFT)
    public Optional<DraftView> typing(String form, UUID subject) {
        return drafts.typing(currentViewer.require().personId(), form, subject).map(DraftView::of);
    }

    /**
     * {@return the newest things that one began and did not finish}
     *
     * @param forms of these forms only
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<DraftView> unfinished(Collection<String> forms) {
        return drafts.unfinished(currentViewer.require().personId(), forms, UNFINISHED_SHOWN).stream()
                .map(DraftView::of)
                .toList();
    }

    /**
     * Throws one's own draft away; its files follow at the next sweep.
     *
     * @param draft id, chosen by the browser
     */
    @Allowed(Permission.KEEP_DRAFT)
    public void discard(UUID draft) {
        own.find(draft).ifPresent(drafts::remove);
    }
}
