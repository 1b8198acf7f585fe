package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.MergeService;
import nl.cultureelzelfportret.ejb.roster.MergeView;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** Two accounts that may be of one person, beside each other. */
@Named
@RequestScoped
public class MergeBean {

    @Inject
    private MergeService merging;

    @Inject
    private SchoolChoice choice;

    @Inject
    private Texts texts;

    private UUID person;
    private String userName;
    private MergeView view;

    /** Reads the page. */
    public void load() {
        choice.load();
        if (userName != null && !userName.isBlank()) {
            view = merging.view(choice.getSchool(), person, userName).orElse(null);
            if (view == null) {
                String words = texts.of("roster.merge.nobody", userName);
                FacesContext.getCurrentInstance()
                        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            }
        }
    }

    /**
     * Makes one account of them.
     *
     * @return to the person; to this page while nobody said which other account it is
     */
    public String merge() {
        if (view == null) {
            return null;
        }
        merging.merge(choice.getSchool(), person, view.goes().publicId());
        return Redirect.to("/roster/person")
                .with("school", choice.getSchool())
                .with("person", person)
                .outcome();
    }

    /** {@return both; null while nobody said which other account it is} */
    public MergeView getView() {
        return view;
    }

    /** {@return id of whose account stays} */
    public UUID getPerson() {
        return person;
    }

    /** @param person from the address */
    public void setPerson(UUID person) {
        this.person = person;
    }

    /** {@return of the other account} */
    public String getUserName() {
        return userName;
    }

    /** @param userName from the address */
    public void setUserName(String userName) {
        this.userName = userName;
    }
}
