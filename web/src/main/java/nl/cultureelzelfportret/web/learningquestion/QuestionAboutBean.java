package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.Topic;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Discipline;

/** What a question is about: its tags, and what kind of art or heritage. */
@Named
@ViewScoped
public class QuestionAboutBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordingService wording;

    private UUID question;
    private Set<Competence> chosen;
    private Discipline discipline;

    /** Reads the page. */
    public void load() {
        Topic topic = wording.topic(question);
        chosen = EnumSet.noneOf(Competence.class);
        chosen.addAll(topic.competences());
        discipline = topic.discipline();
    }

    /**
     * Keeps what was chosen.
     *
     * @return to the question
     */
    public String save() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("competence", new String[0]);
        Set<Competence> competences = EnumSet.noneOf(Competence.class);
        Arrays.stream(Competence.values())
                .filter(competence -> Set.of(ticked).contains(competence.name()))
                .forEach(competences::add);
        wording.tag(question, competences, discipline);
        return "/learningquestion/question?faces-redirect=true&question=" + question;
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return the disciplines to choose from} */
    public Discipline[] getDisciplines() {
        return Discipline.values();
    }

    /**
     * {@return whether a competence was chosen}
     *
     * @param competence one of them
     */
    public boolean isChosen(Competence competence) {
        return chosen.contains(competence);
    }

    /** {@return what kind of art or heritage, or null} */
    public Discipline getDiscipline() {
        return discipline;
    }

    /** @param discipline what kind of art or heritage, or null */
    public void setDiscipline(Discipline discipline) {
        this.discipline = discipline;
    }

    /** {@return id of the question} */
    public UUID getQuestion() {
        return question;
    }

    /** @param question from the address */
    public void setQuestion(UUID question) {
        this.question = question;
    }
}
