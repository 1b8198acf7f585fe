package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.cultureelzelfportret.ejb.portfolio.KindContent;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.Reflections;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** Puts what somebody answered into a reflection, and its words into the moment. */
@ApplicationScoped
public class ReflectionKind implements KindContent {

    @Inject
    private Reflections reflections;

    @Override
    public MomentKind kind() {
        return MomentKind.REFLECTION;
    }

    @Override
    public MomentContent read(Map<String, String> fields) {
        MomentContent typed = MomentContent.of(fields);
        ReflectionContent reflection = ReflectionContent.of(fields);
        String words = reflection.text().isEmpty() ? reflection.wish().getWords() : reflection.text();
        if (words.isEmpty() && typed.getCaptions().isEmpty()) {
            throw new BusinessException("reflection.nothingYet");
        }
        return new MomentContent(
                new MomentText("", words, ""),
                new Visit(),
                typed.getTags().and(Competence.REFLECT),
                typed.getCaptions());
    }

    /** What is looked back at is asked of the owner's own moments: nobody can hang up a reflection on another's. */
    @Override
    public void keep(Moment moment, Map<String, String> fields) {
        ReflectionContent content = ReflectionContent.of(fields);
        var about = reflections.among(moment.getOwner().getId(), content.about());
        Reflection reflection = reflections.find(moment.getPublicId()).orElseGet(() -> {
            Reflection begun = new Reflection(moment);
            reflections.add(begun);
            return begun;
        });
        reflection.revise(content, about);
    }
}
