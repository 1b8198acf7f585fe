package nl.cultureelzelfportret.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/** What a person typed and did not finish. */
@ApplicationScoped
public class DraftPersonalData implements PersonalData {

    @Inject
    private Drafts drafts;

    @Override
    public String feature() {
        return "draft";
    }

    @Override
    public int room() {
        return 6;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return drafts.allOf(personId).stream().map(DraftPersonalData::told).toList();
    }

    private static PersonalRecord told(Draft draft) {
        PersonalRecord record = PersonalRecord.of("draft", draft.getPublicId(), draft.getSavedAt())
                .with("form", draft.getForm());
        for (var field : new TreeMap<>(draft.getFields()).entrySet()) {
            record = record.with(field.getKey(), field.getValue());
        }
        return record;
    }

    @Override
    public void erase(long personId) {
        drafts.allOf(personId).forEach(drafts::remove);
    }
}
