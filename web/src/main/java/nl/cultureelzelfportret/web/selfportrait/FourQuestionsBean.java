package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.selfportrait.AnswerService;
import nl.cultureelzelfportret.ejb.selfportrait.FourQuestions;
import nl.cultureelzelfportret.persistence.selfportrait.Question;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** The four questions of this school year: one on a page in PO, all on one in VO, with earlier answers beside. */
@Named
@RequestScoped
public class FourQuestionsBean {

    @Inject
    private AnswerService answers;

    @Inject
    private DraftService drafts;

    @Inject
    private Me me;

    private Question question;
    private FourQuestions questions;
    private final Map<Question, String> typed = new EnumMap<>(Question.class);

    /** Reads the page. */
    public void load() {
        questions = answers.own();
        if (question == null && me.isOneThingAtATime()) {
            question = Question.CAN_DO;
        }
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (Question each : Question.values()) {
            typed.put(each, sent.getOrDefault(each.name(), questions.answers().getOrDefault(each, "")));
        }
    }

    /**
     * Keeps what is on the screen, and goes on.
     *
     * @return the next question, or the self-portrait after the last one
     */
    public String next() {
        Map<String, String> fields = new HashMap<>();
        getShown().forEach(each -> fields.put(each.name(), typed.get(each)));
        drafts.save(questions.draft(), AnswerService.FORM, questions.subject(), fields);
        return question == null || question == Question.MEANING
                ? Redirect.to("/selfportrait/selfportrait").outcome()
                : Redirect.to("/selfportrait/questions")
                        .with("question", Question.values()[question.ordinal() + 1])
                        .outcome();
    }

    /** {@return the name of the form, as drafts know it} */
    public String getForm() {
        return AnswerService.FORM;
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return question == null || question == Question.CAN_DO
                ? "/selfportrait/selfportrait"
                : "/selfportrait/questions?question=" + Question.values()[question.ordinal() - 1];
    }

    /** {@return the questions on this page} */
    public List<Question> getShown() {
        return question == null ? List.of(Question.values()) : List.of(question);
    }

    /** {@return which of the four it is, from 1, or 0 if all are on this page} */
    public int getStep() {
        return question == null ? 0 : question.ordinal() + 1;
    }

    /** {@return what was answered, and when} */
    public FourQuestions getQuestions() {
        return questions;
    }

    /** {@return what stands on the screen, by the question} */
    public Map<Question, String> getTyped() {
        return typed;
    }

    /** {@return the one question that is wanted, or null for all} */
    public Question getQuestion() {
        return question;
    }

    /** @param question from the address */
    public void setQuestion(Question question) {
        this.question = question;
    }
}
