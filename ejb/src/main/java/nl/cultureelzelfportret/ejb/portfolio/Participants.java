package nl.cultureelzelfportret.ejb.portfolio;

import java.util.Set;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * Knows who took part in a moment, beside its owner: they see and hear what hangs on it, whoever else may. A feature whose
 * moments are made by more than one implements this.
 */
public interface Participants {

    /**
     * {@return keys of those who took part in a moment; empty if it was made by its owner alone}
     *
     * @param moment of any kind
     */
    Set<Long> of(Moment moment);
}
