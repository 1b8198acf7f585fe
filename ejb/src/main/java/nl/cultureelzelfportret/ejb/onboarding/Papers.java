package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;

/** The drafts of this room: what somebody typed becomes once what it was meant to be. */
@Dependent
class Papers {

    @Inject
    private OwnDrafts drafts;

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
        Draft typed = drafts.lock(draft, form, subject);
        if (typed.isFinished()) {
            return Optional.empty();
        }
        Fields fields = new Fields(typed.getFields());
        typed.finish(clock.instant());
        return Optional.of(fields);
    }
}
