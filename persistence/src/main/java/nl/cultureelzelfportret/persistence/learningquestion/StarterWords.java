package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** What a starter says, and at which answers. Form model, argument and columns at once. */
@Embeddable
public class StarterWords implements Serializable {

    /** As many characters fit. */
    public static final int LENGTH = 300;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, length = 12)
    private Step step = Step.WANT;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 12)
    private StarterKind kind = StarterKind.OPENING;

    @Enumerated(EnumType.STRING)
    @Column(name = "competence", length = 12)
    private Competence competence;

    @Column(name = "discipline", length = 40)
    private String discipline;

    @Column(name = "dutch", nullable = false, length = LENGTH)
    private String dutch = "";

    @Column(name = "english", nullable = false, length = LENGTH)
    private String english = "";

    /** No words yet, for the step that says what one wants. */
    public StarterWords() {}

    /** @param other to copy */
    public StarterWords(StarterWords other) {
        setStep(other.step);
        setKind(other.kind);
        setCompetence(other.competence);
        setDiscipline(other.discipline);
        setDutch(other.dutch);
        setEnglish(other.english);
    }

    void guard() {
        if (dutch.isEmpty()) {
            throw new BusinessException("learningquestion.starters.nothingYet");
        }
        if (dutch.length() > LENGTH || english.length() > LENGTH) {
            throw new BusinessException("learningquestion.starters.tooLong", LENGTH);
        }
    }

    /**
     * {@return the words in a language; in Dutch where there are no others}
     *
     * @param language of the reader
     */
    public String in(Language language) {
        return language == Language.EN && !english.isEmpty() ? english : dutch;
    }

    /** {@return at which step} */
    public Step getStep() {
        return step;
    }

    /** @param step at which step */
    public final void setStep(Step step) {
        this.step = step;
    }

    /** {@return how it helps} */
    public StarterKind getKind() {
        return kind;
    }

    /** @param kind how it helps */
    public final void setKind(StarterKind kind) {
        this.kind = kind;
    }

    /** {@return for questions with this tag only, or null for all} */
    public Competence getCompetence() {
        return competence;
    }

    /** @param competence for questions with this tag only, or null for all */
    public final void setCompetence(Competence competence) {
        this.competence = competence;
    }

    /** {@return code of the discipline, for questions about that only, or null for all} */
    public String getDiscipline() {
        return discipline;
    }

    /** @param discipline its code, for questions about that only, or null or empty for all */
    public final void setDiscipline(String discipline) {
        this.discipline = discipline == null || discipline.isEmpty() ? null : discipline;
    }

    /** {@return in Dutch} */
    public String getDutch() {
        return dutch;
    }

    /** @param dutch may be null or empty */
    public final void setDutch(String dutch) {
        this.dutch = dutch == null ? "" : dutch.strip();
    }

    /** {@return in English; may be empty} */
    public String getEnglish() {
        return english;
    }

    /** @param english may be null or empty */
    public final void setEnglish(String english) {
        this.english = english == null ? "" : english.strip();
    }
}
