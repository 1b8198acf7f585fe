package nl.cultureelzelfportret.ejb.account;

import nl.cultureelzelfportret.persistence.core.BusinessException;

/** The present password was wrong. What was written about it stays written: the try has to be counted. */
public class WrongPasswordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** The message does not say how often. */
    public WrongPasswordException() {
        super("account.password.wrong");
    }
}
