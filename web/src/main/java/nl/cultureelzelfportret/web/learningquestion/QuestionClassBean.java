package nl.cultureelzelfportret.web.learningquestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.ClassQuestions;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;

/** What the pupils of a class ask, for their teacher. */
@Named
@RequestScoped
public class QuestionClassBean {

    @Inject
    private LearningQuestionService questions;

    private UUID schoolClass;
    private ClassQuestions list;

    /** Reads the page. */
    public void load() {
        list = questions.ofClass(schoolClass);
    }

    /** {@return the page} */
    public ClassQuestions getList() {
        return list;
    }

    /** {@return id of the class} */
    public UUID getSchoolClass() {
        return schoolClass;
    }

    /** @param schoolClass from the address */
    public void setSchoolClass(UUID schoolClass) {
        this.schoolClass = schoolClass;
    }
}
