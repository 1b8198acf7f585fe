package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.MergeService;
import nl.cultureelzelfportret.ejb.roster.MergeView;

/** Two accounts that may be of one person, beside each other. */
@Named
@RequestScoped
public class MergeBean {

    @Inject
    private MergeService merging;

    @Inject
    private SchoolChoice choice;

    private UUID person;
    private String userName;
    private MergeView view;

    /** Reads the page. */
    public void load() {
        choice.load();
        if (userName != null && !userName.isBlank()) {
            view = merging.view(choice.getSchool(), person, userName);
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
        return "/roster/person?faces-redirect=true&school=" + choice.getSchool() + "&person=" + person;
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
