package nl.cultureelzelfportret.ejb.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.roster.RosterKeys;

/** By which keys schools know somebody. */
@ApplicationScoped
public class RosterPersonalData implements PersonalData {

    @Inject
    private RosterKeys keys;

    @Inject
    private People people;

    @Override
    public String feature() {
        return "roster";
    }

    @Override
    public int room() {
        return 6;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return keys.of(personId).stream()
                .map(key -> PersonalRecord.of(
                                "key at school", people.reference(personId).getPublicId(), null)
                        .with("school", key.school())
                        .with("kind", key.kind())
                        .with("key", key.sourceKey()))
                .toList();
    }

    @Override
    public void erase(long personId) {
        keys.erase(personId);
    }
}
