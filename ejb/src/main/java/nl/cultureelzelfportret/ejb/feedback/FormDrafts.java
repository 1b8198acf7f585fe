package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/**
 * The drafts of small forms that have no address of their own. Their id follows from who fills in what for the how-manieth
 * time: so a page that is opened again shows what was typed, also what only the browser has.
 */
@Dependent
class FormDrafts {

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private OwnDrafts own;

    /** {@return the id of the draft in which the viewer fills in a form about a thing, having done so this often before} */
    UUID id(String form, UUID subject, long before) {
        String name = form + "/" + currentViewer.require().personId() + "/" + subject + "/" + before;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return what the viewer typed under this id and did not finish} */
    Optional<Draft> typed(UUID id) {
        return Optional.ofNullable(typed(List.of(id)).get(id));
    }

    /** {@return what the viewer typed under these ids and did not finish} */
    Map<UUID, Draft> typed(Collection<UUID> ids) {
        long viewer = currentViewer.require().personId();
        return drafts.findAll(ids).stream()
                .filter(draft -> draft.getOwner().getId() == viewer && !draft.isFinished())
                .collect(Collectors.toMap(Draft::getPublicId, Function.identity()));
    }

    /**
     * {@return the viewer's draft, locked until the end of the transaction; begun if nothing was kept of it yet}
     *
     * @throws NotFoundException if the id is of somebody else's draft, or of another form
     */
    Draft lock(UUID id, String form, UUID subject) {
        Draft locked = own.lockOrBegin(id, form, subject);
        if (!form.equals(locked.getForm())) {
            throw new NotFoundException(form + " " + id);
        }
        return locked;
    }
}
