package nl.cultureelzelfportret.ejb.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** What was told about the one is about the other. */
@ApplicationScoped
public class NewsJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "update news_item s join person f on f.id = ?1 join person t on t.id = ?2 set s.subject = t.public_id"
                    + " where s.subject = f.public_id");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
