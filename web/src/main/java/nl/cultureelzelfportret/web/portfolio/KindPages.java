package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/** Where each kind of moment begins, and where it is read: most have the editor, some a tool of their own. */
@Named
@ApplicationScoped
public class KindPages {

    /**
     * {@return the page behind a kind in the "+"}
     *
     * @param kind    what will be made
     * @param purpose what it is made for, or null
     */
    public String begin(MomentKind kind, Object purpose) {
        if (kind == MomentKind.LEARNING_QUESTION) {
            return "/learningquestion/begin";
        }
        if (kind == MomentKind.REFLECTION_TALK) {
            return "/reflection/plan";
        }
        if (kind == MomentKind.REFLECTION) {
            return "/reflection/choose" + (purpose == null ? "" : "?for=" + purpose);
        }
        return tool(kind) + "?kind=" + kind + (purpose == null ? "" : "&for=" + purpose);
    }

    /**
     * {@return the page on which such a moment is made and changed}
     *
     * @param kind of the moment
     */
    public String tool(MomentKind kind) {
        return switch (kind) {
            case MINDMAP -> "/mindmap/edit";
            case REFLECTION -> "/reflection/answers";
            default -> "/portfolio/edit";
        };
    }

    /**
     * {@return the page on which a moment is read}
     *
     * @param moment of any kind
     */
    public String read(MomentRow moment) {
        return read(moment.kind(), moment.publicId());
    }

    /**
     * {@return the page on which a moment is read}
     *
     * @param kind     of the moment
     * @param publicId of the moment
     */
    public String read(MomentKind kind, UUID publicId) {
        return kind == MomentKind.LEARNING_QUESTION
                ? "/learningquestion/question?question=" + publicId
                : "/portfolio/moment?moment=" + publicId;
    }

    /**
     * {@return the page on which the owner of a moment changes it}
     *
     * @param moment of any kind
     */
    public String change(MomentRow moment) {
        if (moment.kind() == MomentKind.REFLECTION_TALK) {
            return "/reflection/talk?talk=" + moment.publicId();
        }
        return moment.kind().isPostedFromDraft() ? tool(moment.kind()) + "?moment=" + moment.publicId() : read(moment);
    }
}
