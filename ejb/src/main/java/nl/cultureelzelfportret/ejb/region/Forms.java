package nl.cultureelzelfportret.ejb.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/** What the viewer types in the forms of an institute: found back, and taken over once. */
@ApplicationScoped
class Forms {

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts own;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the id of what the viewer began and did not finish, or a new one} */
    UUID begun(String form, UUID subject) {
        return drafts.typing(currentViewer.require().personId(), form, subject)
                .map(Draft::getPublicId)
                .orElseGet(UUID::randomUUID);
    }

    /** {@return what stands in a form} */
    Typing open(UUID draft, long version, Map<String, String> truth) {
        Optional<Draft> typed = own.find(draft);
        Map<String, String> fields = new HashMap<>(truth);
        typed.map(Draft::getFields).ifPresent(fields::putAll);
        return new Typing(
                fields,
                Long.parseLong(fields.getOrDefault(Typing.VERSION, Long.toString(version))),
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    /** Takes over what was typed about a thing; a second click does nothing. */
    void take(UUID draft, UUID subject, Consumer<Map<String, String>> typed) {
        Draft locked = own.lock(draft);
        if (!Objects.equals(locked.getSubject(), subject)) {
            throw new NotFoundException("draft " + draft + " of " + subject);
        }
        if (!locked.isFinished()) {
            typed.accept(locked.getFields());
            locked.finish(clock.instant());
        }
    }

    /** Fails if somebody else changed a thing since the change of it began. */
    static void unchanged(long version, Map<String, String> typed) {
        if (!Long.toString(version).equals(typed.get(Typing.VERSION))) {
            throw new BusinessException("region.changedMeanwhile");
        }
    }
}
