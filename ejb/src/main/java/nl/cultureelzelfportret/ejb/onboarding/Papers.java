package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/** The drafts of this room: what somebody typed becomes once what it was meant to be. */
@Dependent
class Papers {

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return what the viewer typed, which is finished by it; empty if it was finished before, by a double click}
     *
     * @param draft   id, chosen by the browser
     * @param form    which form
     * @param subject about what, or null
     * @throws NotFoundException if there is no such draft of the viewer's own
     */
    Optional<Fields> finish(UUID draft, String form, UUID subject) {
        Draft typed = drafts.lock(currentViewer.require().personId(), draft)
                .filter(found -> found.getForm().equals(form) && Objects.equals(found.getSubject(), subject))
                .orElseThrow(() -> new NotFoundException("draft " + draft));
        if (typed.isFinished()) {
            return Optional.empty();
        }
        Fields fields = new Fields(typed.getFields());
        typed.finish(clock.instant());
        return Optional.of(fields);
    }
}
