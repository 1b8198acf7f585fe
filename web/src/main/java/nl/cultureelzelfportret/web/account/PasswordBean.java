package nl.cultureelzelfportret.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.account.AccountService;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.web.core.Redirect;

/** The page on which one chooses a new password. */
@Named
@RequestScoped
public class PasswordBean {

    @Inject
    private AccountService account;

    private String current = "";
    private String chosen = "";

    /**
     * Changes the password.
     *
     * @return to one's account
     * @throws BusinessException if the present one is wrong, or the new one will not do
     */
    public String change() {
        account.changePassword(current, chosen);
        return Redirect.to("/account/account").with("saved", "password").outcome();
    }

    /** {@return nothing: a password is never written back} */
    public String getCurrent() {
        return "";
    }

    /** @param current as it was typed */
    public void setCurrent(String current) {
        this.current = current;
    }

    /** {@return nothing: a password is never written back} */
    public String getChosen() {
        return "";
    }

    /** @param chosen as it was typed */
    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
