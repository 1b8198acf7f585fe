package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a moment said before, as it is shown.
 *
 * @param replacedAt   when other words came in their place
 * @param title        may be empty
 * @param paragraphs   of the text
 * @param appreciation may be empty
 */
public record EarlierTextRow(Instant replacedAt, String title, List<String> paragraphs, String appreciation)
        implements Serializable {

    /**
     * {@return an earlier text as it is shown}
     *
     * @param earlier text
     */
    public static EarlierTextRow of(EarlierText earlier) {
        MomentText text = earlier.getText();
        return new EarlierTextRow(
                earlier.getReplacedAt(),
                text.getTitle(),
                text.getText().lines().filter(line -> !line.isBlank()).toList(),
                text.getAppreciation());
    }
}
