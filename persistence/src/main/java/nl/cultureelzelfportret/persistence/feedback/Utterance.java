package nl.cultureelzelfportret.persistence.feedback;

import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;

/**
 * What somebody says: in words, in sound, or in both.
 *
 * @param text  the words, stripped; empty if it was only spoken
 * @param sound what was spoken, or null
 */
public record Utterance(String text, MediaFile sound) {

    /**
     * Strips the words.
     *
     * @throws BusinessException if nothing is said, or too many words
     */
    public Utterance {
        text = text == null ? "" : text.strip();
        if (text.isEmpty() && sound == null) {
            throw new BusinessException("feedback.react.nothingYet");
        }
        if (text.length() > Reaction.LENGTH) {
            throw new BusinessException("feedback.react.tooLong", Reaction.LENGTH);
        }
    }

    /**
     * {@return what is said in words alone}
     *
     * @param text the words
     */
    public static Utterance of(String text) {
        return new Utterance(text, null);
    }
}
