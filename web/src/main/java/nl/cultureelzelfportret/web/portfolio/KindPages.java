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
        if (kind == MomentKind.REFLECTION) {
            return "/reflection/choose" + (purpose == null ? "" : "?for=" + purpose);
        }
        return "/portfolio/edit?kind=" + kind + (purpose == null ? "" : "&for=" + purpose);
    }

    /**
     * {@return the page on which somebody goes on with what they began, for kinds with a tool of their own}
     *
     * @param kind   what is made or changed
     * @param moment id of the moment that is changed, or null
     * @param draft  id of the draft
     */
    String goOn(MomentKind kind, UUID moment, UUID draft) {
        String ids = (moment == null ? "" : "moment=" + moment + "&") + "draft=" + draft;
        return switch (kind) {
            case REFLECTION -> "/reflection/answers?" + ids;
            default -> throw new IllegalArgumentException(kind + " has no tool of its own");
        };
    }

    /**
     * {@return the page on which a moment is read}
     *
     * @param moment of any kind
     */
    public String read(MomentRow moment) {
        return "/portfolio/moment?moment=" + moment.publicId();
    }
}
