package nl.cultureelzelfportret.ejb.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** What the vocabulary holds of a person: the words of their own with which they tagged things. */
@ApplicationScoped
public class VocabularyPersonalData implements PersonalData {

    private static final int ROOM = 6;

    @Inject
    private Terms terms;

    @Override
    public String feature() {
        return "vocabulary";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return terms.ownTagsOf(personId, Integer.MAX_VALUE).stream()
                .map(word -> new PersonalRecord("ownTag", null, null, Map.of("word", word)))
                .toList();
    }

    @Override
    public void erase(long personId) {
        terms.eraseOwnTagsOf(personId);
    }
}
