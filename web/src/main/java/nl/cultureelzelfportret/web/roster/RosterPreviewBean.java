package nl.cultureelzelfportret.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.ejb.roster.RosterView;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** What a roster would change, and what only a person can decide about it. */
@Named
@ViewScoped
public class RosterPreviewBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ANSWER = "answer-";

    @Inject
    private RosterService rosters;

    @Inject
    private SchoolChoice choice;

    @Inject
    private Texts texts;

    private UUID roster;
    private String asked;
    private String askedPage;
    private Deed shown;
    private int page;
    private transient RosterView view;

    /**
     * Reads the page; what is applied already has a page of its own.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        choice.load();
        shown = Stream.of(Deed.values())
                .filter(deed -> deed.name().equals(asked))
                .findFirst()
                .orElse(null);
        page = askedPage != null && askedPage.matches("\\d{1,4}") ? Integer.parseInt(askedPage) : 0;
        view = rosters.preview(choice.getSchool(), roster, shown, page);
        if (!FacesContext.getCurrentInstance().isPostback() && !view.row().isReady() && !view.stuck()) {
            to("/roster/result").now();
            return;
        }
        shown = view.shown();
    }

    private Redirect to(String path) {
        return Redirect.to(path).with("school", choice.getSchool()).with("roster", roster);
    }

    /**
     * Keeps what was decided.
     *
     * @return to this page
     */
    public String answer() {
        Map<Integer, Boolean> answers = new HashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .forEach((name, value) -> {
                    if (name.matches(ANSWER + "\\d{1,6}") && !value.isEmpty()) {
                        answers.put(Integer.parseInt(name.substring(ANSWER.length())), Boolean.parseBoolean(value));
                    }
                });
        rosters.answer(choice.getSchool(), roster, answers);
        return here();
    }

    /**
     * Everybody with the name of somebody who is here, is that person.
     *
     * @return to this page
     */
    public String allTheSame() {
        Map<Integer, Boolean> answers = new HashMap<>();
        rosters.preview(choice.getSchool(), roster, null, 0).asked().stream()
                .filter(line -> line.asked() == Question.SAME_PERSON)
                .forEach(line -> answers.put(line.number(), true));
        rosters.answer(choice.getSchool(), roster, answers);
        return here();
    }

    private String here() {
        return to("/roster/preview").outcome();
    }

    /**
     * Has it applied.
     *
     * @return to how far it is
     */
    public String apply() {
        rosters.apply(choice.getSchool(), roster);
        return to("/roster/result").outcome();
    }

    /**
     * Puts it away.
     *
     * @return to where rosters come in
     */
    public String discard() {
        rosters.discard(choice.getSchool(), roster);
        return Redirect.to("/roster/roster").with("school", choice.getSchool()).outcome();
    }

    /**
     * {@return what is amiss, in words}
     *
     * @param trouble with the roster
     */
    public String words(Trouble trouble) {
        return texts.of("word.TroubleKind." + trouble.kind(), trouble.subject());
    }

    /** {@return everything that can happen to a line} */
    public List<Deed> getDeeds() {
        return List.of(Deed.values());
    }

    /** {@return the lines on this page} */
    public List<RosterLine> getLines() {
        return view == null ? List.of() : view.lines();
    }

    /** {@return whether there are more lines than fit on this page} */
    public boolean isMore() {
        return view != null && view.count(shown) > (page + 1) * RosterService.PAGE;
    }

    /** {@return how many pages of lines there are} */
    public int getPages() {
        return view == null ? 1 : Math.max(1, (view.count(shown) + RosterService.PAGE - 1) / RosterService.PAGE);
    }

    /** {@return what it would change} */
    public RosterView getView() {
        return view;
    }

    /** {@return id of the roster} */
    public UUID getRoster() {
        return roster;
    }

    /** @param roster from the address */
    public void setRoster(UUID roster) {
        this.roster = roster;
    }

    /** {@return what happens to the lines that are shown} */
    public Deed getShown() {
        return shown;
    }

    /** {@return what the address asks to see} */
    public String getAsked() {
        return asked;
    }

    /** @param asked from the address; what is none of the deeds asks for the first */
    public void setAsked(String asked) {
        this.asked = asked;
    }

    /** {@return from 0} */
    public int getPage() {
        return page;
    }

    /** {@return which page the address asks for} */
    public String getAskedPage() {
        return askedPage;
    }

    /** @param askedPage from the address; what is no number asks for the first */
    public void setAskedPage(String askedPage) {
        this.askedPage = askedPage;
    }
}
