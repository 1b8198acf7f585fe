package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.AnswerRow;

/**
 * A chapter as it is shown.
 *
 * @param publicId   of the chapter
 * @param title      may be empty for a school year
 * @param schoolYear which school year it is, or null
 * @param size       how much hangs on its line
 * @param pegs       what hangs there, as far as it is on this page
 * @param answers    what its owner answered that year to the four questions; empty where that is on another page
 */
public record ChapterView(
        UUID publicId, String title, SchoolYear schoolYear, int size, List<PegView> pegs, List<AnswerRow> answers) {

    /** {@return whether there is anything of it on this page} */
    public boolean isShown() {
        return !pegs.isEmpty() || !answers.isEmpty();
    }
}
