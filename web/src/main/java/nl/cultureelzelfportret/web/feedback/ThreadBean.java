package nl.cultureelzelfportret.web.feedback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.feedback.Conversation;
import nl.cultureelzelfportret.ejb.feedback.ConversationService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.HidingService;
import nl.cultureelzelfportret.ejb.feedback.Reacting;
import nl.cultureelzelfportret.ejb.feedback.ReactionRow;
import nl.cultureelzelfportret.ejb.feedback.RewordingService;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * What is said at the moment on the page, whatever page that is. A page shows it with {@code thread.xhtml}, after a view
 * action that calls {@link #load(UUID)}; the page's own address says whom one answers and what one just did.
 */
@Named
@ViewScoped
public class ThreadBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ANSWERING = "answering";
    private static final String CHANGING = "changing";
    private static final String SAID = "said";
    private static final String TAKEN_BACK = "takenBack";
    private static final String KIND = "reactionKind";

    @Inject
    private ConversationService conversations;

    @Inject
    private FeedbackService feedback;

    @Inject
    private RewordingService rewording;

    @Inject
    private HidingService hiding;

    private UUID moment;
    private UUID answering;
    private UUID changing;
    private UUID draft;
    private UUID said;
    private UUID takenBack;
    private ReactionKind kind = ReactionKind.COMPLIMENT;
    private String words = "";
    private Conversation conversation;
    private Reacting reacting;

    /**
     * Reads what is said.
     *
     * @param shown id of the moment on the page
     */
    public void load(UUID shown) {
        moment = shown;
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        answering = id(ANSWERING);
        changing = id(CHANGING);
        said = id(SAID);
        takenBack = id(TAKEN_BACK);
        conversation = conversations.at(shown, answering);
        reacting = getChanged() == null ? conversation.reacting() : rewording.begin(changing);
        if (reacting != null) {
            draft = reacting.draft();
            kind = reacting.kind();
            words = reacting.text();
        }
    }

    private static UUID id(String name) {
        String value = parameter(name);
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(value) : null;
    }

    private static String parameter(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .orElse("");
    }

    /**
     * Says what was typed.
     *
     * @throws IOException if the browser is gone
     */
    public void react() throws IOException {
        String chosen = parameter(KIND);
        kind = ReactionKind.first().stream()
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(kind);
        feedback.react(moment, draft, answering, kind, words);
        go(SAID, draft);
    }

    /**
     * Says in other words what one said.
     *
     * @throws IOException if the browser is gone
     */
    public void reword() throws IOException {
        rewording.reword(changing, draft, words);
        go(SAID, changing);
    }

    /**
     * Takes back what one said.
     *
     * @param reaction one's own
     * @throws IOException if the browser is gone
     */
    public void withdraw(UUID reaction) throws IOException {
        feedback.withdraw(reaction);
        go(TAKEN_BACK, reaction);
    }

    /**
     * Says after all what one just took back.
     *
     * @throws IOException if the browser is gone
     */
    public void restore() throws IOException {
        feedback.restore(takenBack);
        go(SAID, takenBack);
    }

    /**
     * Lets others see again what somebody said.
     *
     * @param reaction that is hidden
     * @throws IOException if the browser is gone
     */
    public void show(UUID reaction) throws IOException {
        hiding.showReaction(reaction);
        go(null, null);
    }

    /**
     * Lets others see the moment again.
     *
     * @throws IOException if the browser is gone
     */
    public void showMoment() throws IOException {
        hiding.showMoment(moment);
        go(null, null);
    }

    private void go(String name, UUID value) throws IOException {
        String query = Stream.concat(Stream.of(here()), Stream.ofNullable(name).map(told -> told + "=" + value))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        Redirect.to(path() + "?" + query + "#reactions").now();
    }

    private static String path() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRequestURI();
    }

    /** What the page's own address says, without what this part of the page added to it. */
    private static String here() {
        String query = ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getQueryString();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(part ->
                        !part.matches("(" + ANSWERING + "|" + CHANGING + "|" + SAID + "|" + TAKEN_BACK + ")=.*"))
                .collect(Collectors.joining("&"));
    }

    /**
     * {@return the address of the form in which one answers a reaction}
     *
     * @param reaction id of the reaction
     */
    public String answer(UUID reaction) {
        return path() + "?" + here() + "&" + ANSWERING + "=" + reaction + "#react";
    }

    /**
     * {@return the address of the form in which one changes what one said}
     *
     * @param reaction id of the reaction
     */
    public String change(UUID reaction) {
        return path() + "?" + here() + "&" + CHANGING + "=" + reaction + "#react";
    }

    /** {@return the address of this page without an answer or a change in the making} */
    public String getStop() {
        return path() + "?" + here() + "#reactions";
    }

    /** {@return the reaction that is answered, or null} */
    public ReactionRow getAnswered() {
        return getReactions().stream()
                .filter(reaction -> reaction.publicId().equals(answering))
                .findFirst()
                .orElse(null);
    }

    /** {@return the viewer's own reaction that is changed, or null} */
    public ReactionRow getChanged() {
        return conversation == null || !conversation.open()
                ? null
                : getReactions().stream()
                        .flatMap(reaction -> Stream.concat(Stream.of(reaction), reaction.answers().stream()))
                        .filter(reaction ->
                                reaction.own() && reaction.publicId().equals(changing))
                        .findFirst()
                        .orElse(null);
    }

    /** {@return whether there is anything to show or to do} */
    public boolean isShown() {
        return conversation != null
                && (conversation.open()
                        || !conversation.reactions().isEmpty()
                        || !conversation.requests().isEmpty());
    }

    /** {@return whether there is a form} */
    public boolean isForm() {
        return reacting != null
                && (getChanged() != null || (answering == null ? !conversation.own() : getAnswered() != null));
    }

    /** {@return what is said; empty before the page was read} */
    public List<ReactionRow> getReactions() {
        return conversation == null ? List.of() : conversation.reactions();
    }

    /** {@return what is said, with all that goes with it; null before the page was read} */
    public Conversation getConversation() {
        return conversation;
    }

    /** {@return the form; null before the page was read, and where there is none} */
    public Reacting getReacting() {
        return reacting;
    }

    /** {@return id of the moment} */
    public UUID getMoment() {
        return moment;
    }

    /** {@return what one just said, or null} */
    public UUID getSaid() {
        return said;
    }

    /** {@return what one just took back, or null} */
    public UUID getTakenBack() {
        return takenBack;
    }

    /** {@return compliment, tip or question} */
    public ReactionKind getKind() {
        return kind;
    }

    /** {@return what was typed} */
    public String getWords() {
        return words;
    }

    /** @param words typed */
    public void setWords(String words) {
        this.words = words;
    }
}
