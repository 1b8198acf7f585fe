package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.School;

/** What was said in the talk with a school, before anything is offered. Its answers grow screen by screen. */
@Entity
@Table(name = "intake")
public class Intake extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "intake_answer", joinColumns = @JoinColumn(name = "intake_id"))
    @MapKeyColumn(name = "question", length = 30)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words", nullable = false, length = IntakeQuestion.LENGTH)
    private Map<IntakeQuestion, String> answers = new HashMap<>();

    /** For JPA. */
    protected Intake() {}

    /**
     * @param school with which is talked
     * @param now    the time
     */
    public Intake(School school, Instant now) {
        this.school = Objects.requireNonNull(school);
        this.keptAt = Objects.requireNonNull(now);
    }

    /**
     * Answers the questions of one screen; an empty answer is none.
     *
     * @param section the screen
     * @param said    answers by question; those of other screens are left alone
     * @param now     the time
     * @throws BusinessException if an answer is too long, or is not what was asked for
     */
    public void answer(IntakeSection section, Map<IntakeQuestion, String> said, Instant now) {
        for (IntakeQuestion question : section.questions()) {
            String words = said.getOrDefault(question, "").strip();
            check(question, words);
            if (words.isEmpty()) {
                answers.remove(question);
            } else {
                answers.put(question, words);
            }
        }
        keptAt = now;
    }

    private static void check(IntakeQuestion question, String words) {
        if (words.length() > IntakeQuestion.LENGTH) {
            throw new BusinessException("onboarding.form.tooLong", IntakeQuestion.LENGTH);
        }
        if (question.getInput().equals("number") && !words.isEmpty() && !words.matches("[1-9]\\d{0,4}")) {
            throw new BusinessException("onboarding.intake.noNumber");
        }
    }

    /**
     * The talk is finished: an offer can be made of it. It can be added to later.
     *
     * @param now the time
     */
    public void finish(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    /**
     * {@return what was chosen}
     *
     * @param question with options
     */
    public Set<IntakeOption> chosen(IntakeQuestion question) {
        String words = answers.getOrDefault(question, "");
        return question.getOptions().stream()
                .filter(option -> List.of(words.split(",")).contains(option.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return with how many accounts the school wants to begin; nothing if that was not said} */
    public OptionalInt accounts() {
        String words = answers.getOrDefault(IntakeQuestion.ACCOUNTS, "");
        return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words));
    }

    /** {@return with which school is talked} */
    public School getSchool() {
        return school;
    }

    /** {@return when it was last added to} */
    public Instant getKeptAt() {
        return keptAt;
    }

    /** {@return when it was finished, or null} */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** {@return answers by question} */
    public Map<IntakeQuestion, String> getAnswers() {
        return Map.copyOf(answers);
    }
}
