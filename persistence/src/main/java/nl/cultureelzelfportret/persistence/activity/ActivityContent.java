package nl.cultureelzelfportret.persistence.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** All that somebody puts into an activity: the plan, the questions, tags, classes and criteria. */
public class ActivityContent implements Serializable {

    /** So many questions at most: a child has to remember them on the way. */
    public static final int MOST_QUESTIONS = 5;

    /** As many characters fit in a question. */
    public static final int QUESTION_LENGTH = 200;

    private static final long serialVersionUID = 1L;

    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String PLACE = "place";
    private static final String FIRST_DAY = "firstDay";
    private static final String LAST_DAY = "lastDay";
    private static final String DISCIPLINE = "discipline";
    private static final String QUESTIONS = "questions";
    private static final String COMPETENCES = "competences";
    private static final String CLASSES = "classes";
    private static final String CRITERIA = "criteria";

    private final ActivityPlan plan;
    private String questions;
    private Set<Competence> competences;
    private Set<UUID> classes;
    private Set<UUID> criteria;

    /**
     * @param plan        what, where and when
     * @param questions   in their order
     * @param competences the tags
     * @param classes     ids of the classes that do it
     * @param criteria    ids of the school's criteria that go with it
     */
    public ActivityContent(
            ActivityPlan plan,
            List<String> questions,
            Set<Competence> competences,
            Set<UUID> classes,
            Set<UUID> criteria) {
        this.plan = plan;
        this.questions = String.join("\n", questions);
        this.competences = Set.copyOf(competences);
        this.classes = new LinkedHashSet<>(classes);
        this.criteria = new LinkedHashSet<>(criteria);
    }

    /**
     * Reads content out of a draft.
     *
     * @param fields of the draft; unknown and missing ones are passed over
     * @return the content as far as it was typed
     */
    public static ActivityContent of(Map<String, String> fields) {
        ActivityPlan plan = new ActivityPlan();
        plan.setKind(named(ActivityKind.values(), fields.get(KIND)));
        plan.setTitle(fields.get(TITLE));
        plan.setPlace(fields.get(PLACE));
        plan.setFirstDay(day(fields.get(FIRST_DAY)));
        plan.setLastDay(day(fields.get(LAST_DAY)));
        plan.setDiscipline(fields.get(DISCIPLINE));
        ActivityContent content = new ActivityContent(
                plan,
                List.of(),
                Stream.of(Competence.values())
                        .filter(competence -> parts(fields.get(COMPETENCES)).contains(competence.name()))
                        .collect(Collectors.toSet()),
                ids(fields.get(CLASSES)),
                ids(fields.get(CRITERIA)));
        content.setQuestions(fields.get(QUESTIONS));
        return content;
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }

    private static List<String> parts(String field) {
        return field == null || field.isBlank() ? List.of() : List.of(field.split(","));
    }

    private static Set<UUID> ids(String field) {
        return parts(field).stream()
                .filter(part -> part.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this content again} */
    public Map<String, String> toFields() {
        Map<String, String> fields = new HashMap<>();
        fields.put(KIND, plan.getKind().name());
        fields.put(TITLE, plan.getTitle());
        fields.put(PLACE, plan.getPlace());
        fields.put(
                FIRST_DAY, plan.getFirstDay() == null ? "" : plan.getFirstDay().toString());
        fields.put(LAST_DAY, plan.getLastDay() == null ? "" : plan.getLastDay().toString());
        fields.put(DISCIPLINE, plan.getDiscipline() == null ? "" : plan.getDiscipline());
        fields.put(QUESTIONS, questions);
        fields.put(COMPETENCES, joined(competences));
        fields.put(CLASSES, joined(classes));
        fields.put(CRITERIA, joined(criteria));
        return fields;
    }

    private static String joined(Set<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** {@return the questions, one by one} */
    List<String> questionList() {
        List<String> list = questions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (list.size() > MOST_QUESTIONS || list.stream().anyMatch(question -> question.length() > QUESTION_LENGTH)) {
            throw new BusinessException("activity.edit.tooManyQuestions", MOST_QUESTIONS, QUESTION_LENGTH);
        }
        return list;
    }

    /** {@return what, where and when} */
    public ActivityPlan getPlan() {
        return plan;
    }

    /** {@return the questions, one a line} */
    public String getQuestions() {
        return questions;
    }

    /** @param questions one a line; may be null or empty */
    public final void setQuestions(String questions) {
        this.questions = questions == null ? "" : questions.strip();
    }

    /** {@return the tags} */
    public Set<Competence> getCompetences() {
        return competences;
    }

    /** @param competences the tags */
    public void setCompetences(Set<Competence> competences) {
        this.competences = Set.copyOf(competences);
    }

    /** {@return ids of the classes that do it} */
    public Set<UUID> getClasses() {
        return classes;
    }

    /** @param classes ids of the classes that do it */
    public void setClasses(Set<UUID> classes) {
        this.classes = new LinkedHashSet<>(classes);
    }

    /** {@return ids of the school's criteria that go with it} */
    public Set<UUID> getCriteria() {
        return criteria;
    }

    /** @param criteria ids of the school's criteria that go with it */
    public void setCriteria(Set<UUID> criteria) {
        this.criteria = new LinkedHashSet<>(criteria);
    }
}
