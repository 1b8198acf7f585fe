package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;

/**
 * What the editor shows of the thing that a moment is made for.
 *
 * @param title   what the thing is called
 * @param content with which the form begins
 * @param prompts questions that stand beside the form; they are not put into anybody's text
 */
public record Invitation(String title, MomentContent content, List<String> prompts) {

    /**
     * An invitation without questions.
     *
     * @param title   what the thing is called
     * @param content with which the form begins
     */
    public Invitation(String title, MomentContent content) {
        this(title, content, List.of());
    }
}
