package nl.cultureelzelfportret.ejb.portfolio;

import java.util.Map;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/**
 * What a kind of moment with a tool of its own makes of the fields of a draft. The feature to which the kind belongs
 * implements this; so posting and revising know none of them.
 */
public interface KindContent {

    /** {@return the kind for which it speaks} */
    MomentKind kind();

    /**
     * {@return what every moment has, as far as the tool gives it: words to find and read it by, tags, files}
     *
     * @param fields of the draft
     * @throws nl.cultureelzelfportret.persistence.core.BusinessException if it does not fit
     */
    MomentContent read(Map<String, String> fields);

    /**
     * Keeps the rest, in the transaction in which the moment is posted or revised.
     *
     * @param moment is stored and has its words and files
     * @param fields of the draft
     */
    void keep(Moment moment, Map<String, String> fields);
}
