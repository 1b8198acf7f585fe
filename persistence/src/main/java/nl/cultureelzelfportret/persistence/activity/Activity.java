package nl.cultureelzelfportret.persistence.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * Something that classes of a school do together, and for which their pupils make a moment each.
 *
 * <p>It is made out of a draft and takes over the draft's id, so that a double click makes one. Once moments were made for
 * it, it can be retired and brought back, and is never removed.
 */
@Entity
@Table(name = "activity")
public class Activity extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Embedded
    private ActivityPlan plan;

    @Column(name = "school_year", nullable = false, length = 9)
    private SchoolYear schoolYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Person madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "earlier_id", updatable = false)
    private Activity earlier;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "activity_question", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @Column(name = "words", nullable = false, length = ActivityContent.QUESTION_LENGTH)
    private List<String> questions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "activity_competence", joinColumns = @JoinColumn(name = "activity_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "competence", nullable = false, length = 12)
    private Set<Competence> competences = EnumSet.noneOf(Competence.class);

    @ManyToMany
    @JoinTable(
            name = "activity_class",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "school_class_id"))
    @OrderBy("yearGroup, name")
    private List<SchoolClass> classes = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "activity_criterion",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "criterion_id"))
    @OrderBy("id")
    private List<Criterion> criteria = new ArrayList<>();

    /** For JPA. */
    protected Activity() {}

    /**
     * Makes an activity, to be filled.
     *
     * @param publicId of the draft out of which it comes
     * @param school   whose it is
     * @param madeBy   who made it
     * @param earlier  the activity that is done again, or null
     * @param now      the time
     */
    public Activity(UUID publicId, School school, Person madeBy, Activity earlier, Instant now) {
        super(publicId);
        this.school = Objects.requireNonNull(school);
        this.madeBy = Objects.requireNonNull(madeBy);
        this.earlier = earlier;
        this.madeAt = Objects.requireNonNull(now);
    }

    /**
     * {@return what the same activity would be another time: for other classes, on another day}
     *
     * @param otherClasses that do it then
     * @param day          on which it begins then
     */
    public ActivityContent again(Collection<SchoolClass> otherClasses, LocalDate day) {
        return new ActivityContent(
                plan.on(day), questions, Set.copyOf(competences), ids(otherClasses), ids(usableCriteria()));
    }

    private List<Criterion> usableCriteria() {
        return criteria.stream().filter(criterion -> !criterion.isRetired()).toList();
    }

    private static Set<UUID> ids(Collection<? extends BaseEntity> things) {
        return things.stream().map(BaseEntity::getPublicId).collect(Collectors.toSet());
    }

    /** {@return what stands in it, to be changed} */
    public ActivityContent content() {
        return new ActivityContent(
                new ActivityPlan(plan), questions, Set.copyOf(competences), ids(classes), ids(criteria));
    }

    /**
     * Puts this content into the activity instead of what was there.
     *
     * @param content          words, days and tags
     * @param chosenClasses    that do it, all of its school
     * @param chosenCriteria   that go with it, all of its school
     * @throws BusinessException if a title, a day or a class is missing, or something does not fit
     */
    public void revise(
            ActivityContent content, Collection<SchoolClass> chosenClasses, Collection<Criterion> chosenCriteria) {
        content.getPlan().guard();
        if (chosenClasses.isEmpty()) {
            throw new BusinessException("activity.edit.noClass");
        }
        List<String> asked = content.questionList();
        plan = new ActivityPlan(content.getPlan());
        schoolYear = plan.schoolYear();
        replace(questions, asked);
        replace(competences, content.getCompetences());
        replace(classes, chosenClasses);
        replace(criteria, chosenCriteria);
    }

    private static <T> void replace(Collection<T> old, Collection<T> chosen) {
        boolean same = old instanceof List && chosen instanceof List
                ? old.equals(chosen)
                : new HashSet<>(old).equals(new HashSet<>(chosen));
        if (!same) {
            old.clear();
            old.addAll(chosen);
        }
    }

    /**
     * Nobody is asked to make a moment for it any more; moments that were made stay.
     *
     * @param now the time
     */
    public void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = Objects.requireNonNull(now);
        }
    }

    /** Moments can be made for it again. */
    public void bringBack() {
        retiredAt = null;
    }

    /** {@return whether no moments are asked for it any more} */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** {@return whose it is} */
    public School getSchool() {
        return school;
    }

    /** {@return what, where and when} */
    public ActivityPlan getPlan() {
        return plan;
    }

    /** {@return the school year in which it begins} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return who made it; null after that person was erased} */
    public Person getMadeBy() {
        return madeBy;
    }

    /** {@return when it was made} */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** {@return the activity that was done again, or null} */
    public Activity getEarlier() {
        return earlier;
    }

    /** {@return what is asked, in its order} */
    public List<String> getQuestions() {
        return List.copyOf(questions);
    }

    /** {@return its tags, in the order of the field} */
    public List<Competence> getCompetences() {
        return competences.stream().sorted().toList();
    }

    /** {@return the classes that do it} */
    public List<SchoolClass> getClasses() {
        return List.copyOf(classes);
    }

    /** {@return the school's criteria that go with it} */
    public List<Criterion> getCriteria() {
        return List.copyOf(criteria);
    }
}
