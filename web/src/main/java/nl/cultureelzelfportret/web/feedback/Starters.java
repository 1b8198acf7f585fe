package nl.cultureelzelfportret.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.web.core.Texts;

/** With which kinds one begins to react, and with which words. */
@Named
@RequestScoped
public class Starters {

    @Inject
    private Texts texts;

    /** {@return compliment, tip and question} */
    public List<ReactionKind> getKinds() {
        return ReactionKind.first();
    }

    /**
     * {@return beginnings of sentences}
     *
     * @param kind for which
     */
    public List<String> of(ReactionKind kind) {
        return List.of(texts.get("feedback.starter." + kind).split("\\s*\\|\\s*"));
    }
}
