package nl.cultureelzelfportret.ejb.portfolio;

import java.util.Map;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/**
 * What a kind of moment with a tool of its own puts into a moment. The feature of the kind implements this; so posting and
 * changing know none of them.
 */
public interface KindContent {

    /** {@return the kind} */
    MomentKind kind();

    /**
     * {@return what the moment itself says: words to be found by and shown on a card, tags, and files}
     *
     * @param fields of the draft
     * @throws BusinessException if it cannot be posted like this
     */
    MomentContent content(Map<String, String> fields);

    /**
     * Keeps what else there is, in the transaction in which the moment is posted or changed.
     *
     * @param moment with its words and files
     * @param fields of the draft
     */
    void keep(Moment moment, Map<String, String> fields);
}
