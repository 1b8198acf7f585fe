package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** What both read is read once. */
@ApplicationScoped
public class FeedbackJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "delete s from seen s join seen k on k.viewer_id = ?2 and k.moment_id = s.moment_id where s.viewer_id = ?1");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
