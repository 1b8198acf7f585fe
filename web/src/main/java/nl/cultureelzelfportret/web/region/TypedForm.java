package nl.cultureelzelfportret.web.region;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.web.core.Redirect;

/** What the forms of an institute have in common: a draft in the address, and fields that are kept in it. */
abstract class TypedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID draft;
    private Map<String, String> fields = new HashMap<>();
    private long version;
    private Instant savedAt;

    /** Takes what stands in the form; where it became what it was meant to be, goes on. */
    final void take(Typing typing, String after) throws IOException {
        if (typing.finished()) {
            Redirect.to(after).now();
            return;
        }
        fields = new HashMap<>(typing.fields());
        version = typing.version();
        savedAt = typing.savedAt();
    }

    /** {@return what stands in the form, to be kept} */
    final Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(fields);
        typed.put(Typing.VERSION, Long.toString(version));
        return typed;
    }

    final void kept(Instant at) {
        savedAt = at;
    }

    /** {@return what stands in the form, by the names of its fields} */
    public Map<String, String> getFields() {
        return fields;
    }

    /** {@return of the thing from which the change began} */
    public long getVersion() {
        return version;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }
}
