package nl.cultureelzelfportret.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.web.core.Texts;

/** With which kinds one begins to react, and with which words. */
@Named
@RequestScoped
public class Starters {

    @Inject
    private Texts texts;

    @Inject
    private MediaService media;

    /** {@return so many bytes may what one speaks have, for the browser to see before it sends it} */
    public long getMostBytes() {
        return media.mostBytes(MediaKind.SOUND);
    }

    /** {@return the same in megabytes} */
    public long getMostMegabytes() {
        return getMostBytes() >> 20;
    }

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
