package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** One sign-in, and being in a class or having a role once. */
@ApplicationScoped
public class AccountJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "delete c from credential c join credential k on k.person_id = ?2 where c.person_id = ?1",
            "update membership k join membership m on m.person_id = ?1 and m.school_class_id = k.school_class_id"
                    + " and m.role = k.role set k.begin_date = least(k.begin_date, m.begin_date),"
                    + " k.end_date = if(k.end_date is null or m.end_date is null, null, greatest(k.end_date, m.end_date)),"
                    + " k.version = k.version + 1 where k.person_id = ?2",
            "update ignore roll_over_membership r join membership m on m.id = r.membership_id and m.person_id = ?1"
                    + " join membership k on k.person_id = ?2 and k.school_class_id = m.school_class_id"
                    + " and k.role = m.role set r.membership_id = k.id",
            "delete m from membership m join membership k on k.person_id = ?2 and k.school_class_id = m.school_class_id"
                    + " and k.role = m.role where m.person_id = ?1",
            "update role_grant k join role_grant g on g.person_id = ?1 and g.role = k.role"
                    + " and g.school_id <=> k.school_id and g.region_id <=> k.region_id"
                    + " set k.begin_date = least(k.begin_date, g.begin_date), k.version = k.version + 1"
                    + " where k.person_id = ?2 and k.end_date is null",
            "delete g from role_grant g join role_grant k on k.person_id = ?2 and k.role = g.role"
                    + " and k.school_id <=> g.school_id and k.region_id <=> g.region_id and k.end_date is null"
                    + " where g.person_id = ?1");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
