package nl.cultureelzelfportret.it.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyPersonalData;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import org.junit.jupiter.api.Test;

/** What is held of a person's own words is told and can be erased, and nobody else's with it. */
class VocabularyPersonalDataIT extends SchoolDayIT {

    @Inject
    private VocabularyPersonalData held;

    @Inject
    private UserTransaction transaction;

    @Test
    void ownWordsAreToldAndErased() throws Exception {
        post(pupil);
        post(classmate);

        assertEquals(
                List.of(Map.of("word", "proef")),
                held.of(pupil.getId()).stream().map(record -> record.words()).toList());
        transaction.begin();
        held.erase(pupil.getId());
        transaction.commit();
        assertEquals(List.of(), held.of(pupil.getId()));
        assertFalse(held.of(classmate.getId()).isEmpty());
    }

    private void post(Person owner) {
        scribe.write(entityManager -> new Desk(entityManager, null)
                .moment(owner, "Dag", Visibility.ONLY_ME, Clock.systemUTC().instant()));
    }
}
