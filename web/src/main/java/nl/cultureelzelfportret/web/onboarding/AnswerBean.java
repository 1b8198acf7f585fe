package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.cultureelzelfportret.ejb.onboarding.OfferAnswerService;
import nl.cultureelzelfportret.ejb.onboarding.OfferView;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** What a school does with the link in its letter, without signing in. */
@Named
@ViewScoped
public class AnswerBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferAnswerService answers;

    @Inject
    private Me me;

    private String token;
    private OfferView view;
    private String name = "";
    private String position = "";
    private String reason = "";

    /** Reads the page, which speaks the language of the letter. */
    public void load() {
        view = answers.read(token == null ? "" : token);
        me.hear("en".equals(view.content().recipient().getLanguage()) ? Language.EN : Language.NL);
    }

    /**
     * Says yes.
     *
     * @throws IOException if the browser is gone
     */
    public void accept() throws IOException {
        answers.accept(token, name, position);
        Redirect.to("/aanbod/" + token).now();
    }

    /**
     * Says no.
     *
     * @throws IOException if the browser is gone
     */
    public void decline() throws IOException {
        answers.decline(token, name, position, reason);
        Redirect.to("/aanbod/" + token).now();
    }

    /** {@return how the offer reads} */
    public OfferView getView() {
        return view;
    }

    /** {@return who answers} */
    public String getName() {
        return name;
    }

    /** @param name who answers */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return what they are at the school} */
    public String getPosition() {
        return position;
    }

    /** @param position what they are at the school */
    public void setPosition(String position) {
        this.position = position;
    }

    /** {@return why they say no} */
    public String getReason() {
        return reason;
    }

    /** @param reason why they say no */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** {@return the token in the link} */
    public String getToken() {
        return token;
    }

    /** @param token from the address */
    public void setToken(String token) {
        this.token = token;
    }
}
