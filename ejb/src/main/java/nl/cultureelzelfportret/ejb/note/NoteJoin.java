package nl.cultureelzelfportret.ejb.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/** A note that was shared with both is shared once, and one's own note with oneself not at all. */
@ApplicationScoped
public class NoteJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "delete s from note_share s join note_share k on k.colleague_id = ?2 and k.note_id = s.note_id"
                    + " where s.colleague_id = ?1",
            "delete s from note_share s join note n on n.id = s.note_id"
                    + " where n.author_id in (?1, ?2) and s.colleague_id in (?1, ?2)");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
