package nl.cultureelzelfportret.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/**
 * The viewer's own drafts, for services that make something out of them. A draft of somebody else is as if it were not
 * there. Who locks one, looks whether it is finished and finishes it acts once, also after a double click.
 */
@ApplicationScoped
public class OwnDrafts {

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a draft of the viewer's; empty if nothing was typed yet}
     *
     * @param draft id, chosen by the browser
     * @throws NotFoundException if it is somebody else's
     */
    public Optional<Draft> find(UUID draft) {
        Optional<Draft> found = drafts.find(draft);
        if (found.isPresent()
                && found.get().getOwner().getId() != currentViewer.require().personId()) {
            throw new NotFoundException("draft " + draft);
        }
        return found;
    }

    /**
     * {@return a draft of the viewer's, locked until the end of the transaction}
     *
     * @param draft id
     * @throws NotFoundException if there is none
     */
    public Draft lock(UUID draft) {
        return lock(draft, any -> true);
    }

    private Draft lock(UUID draft, Predicate<Draft> wanted) {
        return drafts.lock(currentViewer.require().personId(), draft)
                .filter(wanted)
                .orElseThrow(() -> new NotFoundException("draft " + draft));
    }

    /**
     * {@return a draft of the viewer's, locked until the end of the transaction}
     *
     * @param draft id
     * @param form  of which form
     * @throws NotFoundException if there is none
     */
    public Draft lock(UUID draft, String form) {
        return lock(draft, found -> found.getForm().equals(form));
    }

    /**
     * {@return a draft of the viewer's, locked until the end of the transaction}
     *
     * @param draft   id
     * @param form    of which form
     * @param subject about what, or null
     * @throws NotFoundException if there is none
     */
    public Draft lock(UUID draft, String form, UUID subject) {
        return lock(draft, found -> found.getForm().equals(form) && Objects.equals(found.getSubject(), subject));
    }

    /**
     * {@return a draft of the viewer's, locked until the end of the transaction; begun if nothing was kept of it yet}
     *
     * @param draft   id, chosen by the browser
     * @param form    of which form, if it is new
     * @param subject about what, or null, if it is new
     * @throws NotFoundException if the id is of somebody else's
     */
    public Draft lockOrBegin(UUID draft, String form, UUID subject) {
        long viewer = currentViewer.require().personId();
        return drafts.lock(viewer, draft).orElseGet(() -> {
            drafts.begin(draft, viewer, form, subject, clock.instant());
            return lock(draft);
        });
    }
}
