package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** What both wrote in one talk stands below each other. */
@ApplicationScoped
public class ReflectionJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "update talk_part k join talk_part p on p.talk_id = k.talk_id and p.person_id = ?1"
                    + " set k.text = concat(k.text, char(10), char(10), p.text), k.version = k.version + 1"
                    + " where k.person_id = ?2",
            "delete p from talk_part p join talk_part k on k.talk_id = p.talk_id and k.person_id = ?2"
                    + " where p.person_id = ?1 and p.media_file_id is null");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
