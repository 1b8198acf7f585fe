package nl.cultureelzelfportret.ejb.core;

/**
 * A feature of whose things a person has one at most, such as a self-portrait. When two accounts turn out to be one person it
 * makes one of two, with nothing lost; everything else is handed over by itself.
 */
public interface JoinsAccounts {

    /**
     * Makes one of two.
     *
     * @param from key of the account that goes
     * @param to   key of the account that stays
     */
    void join(long from, long to);
}
