package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.Advices;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.Milestone;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;

/** What this room holds of a person: their questions, the advice on them, and what they advised others. */
@ApplicationScoped
public class LearningQuestionPersonalData implements PersonalData {

    private static final int ROOM = 9;

    @Inject
    private LearningQuestions questions;

    @Inject
    private Advices advices;

    @Override
    public String feature() {
        return "learningquestion";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        List<LearningQuestion> own = questions.allOf(personId);
        return Stream.of(
                        own.stream().map(LearningQuestionPersonalData::question),
                        own.stream()
                                .flatMap(question -> advices.on(question.getPublicId()).stream())
                                .map(advice -> advice(advice, "advice received")),
                        advices.of(personId).stream().map(advice -> advice(advice, "advice given")),
                        questions.tiesOf(personId).stream().map(LearningQuestionPersonalData::tie))
                .flatMap(records -> records)
                .toList();
    }

    private static PersonalRecord question(LearningQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("wish", question.getWish().name());
        for (QuestionStep step : question.getSteps()) {
            words.put(step.getStep().name(), step.getText());
            if (!step.getAttachments().isEmpty()) {
                words.put(step.getStep() + " files", files(step));
            }
        }
        for (Milestone milestone : question.getLife()) {
            words.put(milestone.state().name(), milestone.at().toString());
        }
        return new PersonalRecord(
                "learning question",
                question.getPublicId(),
                question.getMoment().getPostedAt(),
                words);
    }

    private static String files(QuestionStep step) {
        return step.getAttachments().stream()
                .map(attachment -> attachment.getFile().getPublicId() + " " + attachment.getAlternativeText())
                .collect(Collectors.joining("\n"));
    }

    private static PersonalRecord advice(Advice advice, String what) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("question", advice.getQuestion().getPublicId().toString());
        words.put("step", advice.getStep().name());
        words.put("text", advice.getText());
        return new PersonalRecord(what, advice.getPublicId(), advice.getGivenAt(), words);
    }

    private static PersonalRecord tie(QuestionMoment tie) {
        return new PersonalRecord(
                "moment on a question",
                tie.getPublicId(),
                tie.getTiedAt(),
                Map.of(
                        "question",
                        tie.getQuestion().getPublicId().toString(),
                        "moment",
                        tie.getMoment().getPublicId().toString()));
    }

    @Override
    public void erase(long personId) {
        advices.removeOf(personId);
        questions.removeOf(personId);
    }
}
