package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What went wrong on the page, and where: for the summary on top of a form. */
@Named
@RequestScoped
public class ErrorSummary {

    @Inject
    private FacesContext faces;

    /** {@return what went wrong, in the order of the page; what belongs to no field has an empty one} */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                lines.add(new Line(field == null ? "" : field, message.getSummary()));
            }
        }
        return lines;
    }

    /**
     * One thing that went wrong.
     *
     * @param field id of the field in the page, or empty
     * @param words what happened and what to do
     */
    public record Line(String field, String words) {

        /** {@return the address of the field within the page} */
        public String address() {
            return "#" + field;
        }
    }
}
