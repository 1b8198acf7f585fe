package nl.cultureelzelfportret.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.account.AccountService;
import nl.cultureelzelfportret.ejb.account.Profile;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;

/** The page on which one chooses how one's own pages look and speak. */
@Named
@RequestScoped
public class AccountBean {

    @Inject
    private AccountService account;

    @Inject
    private SignedInPerson signedInPerson;

    private Language language;
    private Accent accent;
    private String saved;

    /** Shows what was chosen before. */
    public void load() {
        Profile profile = signedInPerson.profile().orElseThrow(() -> new NotFoundException("account of nobody"));
        language = profile.language();
        accent = profile.accent();
    }

    /**
     * Keeps what was chosen.
     *
     * @return to this page, in the new colours
     */
    public String save() {
        account.change(language, accent);
        return Redirect.to("/account/account").with("saved", "looks").outcome();
    }

    /** {@return the languages to choose from} */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** {@return the colours to choose from} */
    public Accent[] getAccents() {
        return Accent.values();
    }

    /** {@return the chosen language} */
    public Language getLanguage() {
        return language;
    }

    /** @param language chosen */
    public void setLanguage(Language language) {
        this.language = language;
    }

    /** {@return the chosen colour} */
    public Accent getAccent() {
        return accent;
    }

    /** @param accent chosen */
    public void setAccent(Accent accent) {
        this.accent = accent;
    }

    /** {@return what was just saved: {@code looks}, {@code password} or nothing} */
    public String getSaved() {
        return saved;
    }

    /** @param saved from the address */
    public void setSaved(String saved) {
        this.saved = saved;
    }
}
