package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** The log tells about one person, who acted and who was acted upon; that two accounts became one is a line of its own. */
@ApplicationScoped
public class AuditJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "update audit_entry set actor_id = ?2 where actor_id = ?1",
            "update audit_entry set person_id = ?2 where person_id = ?1",
            "update audit_entry s join person f on f.id = ?1 join person t on t.id = ?2 set s.subject = t.public_id"
                    + " where s.subject = f.public_id");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
