package nl.cultureelzelfportret.ejb.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** A roster that waits speaks of the one who stays; before it is applied it is compared once more. */
@ApplicationScoped
public class RosterJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "update roster_line set person_id = ?2 where person_id = ?1",
            "update roster_line set suggested_id = ?2 where suggested_id = ?1");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
