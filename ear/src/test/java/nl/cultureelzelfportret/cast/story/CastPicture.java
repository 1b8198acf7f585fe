package nl.cultureelzelfportret.cast.story;

import java.awt.image.BufferedImage;
import java.util.Locale;
import nl.cultureelzelfportret.cast.picture.Motif;

/**
 * A picture of a moment.
 *
 * @param motif           what it shows
 * @param variant         which of the pictures with this motif
 * @param alternativeText what can be seen, or empty: some forget it
 */
public record CastPicture(Motif motif, int variant, String alternativeText) {

    /** {@return the picture itself} */
    public BufferedImage draw() {
        return motif.draw(variant);
    }

    /** {@return the name of the file as the device of its owner called it} */
    public String fileName() {
        return "tekening-%s-%d.jpg"
                .formatted(motif.name().toLowerCase(Locale.ROOT).replace('_', '-'), variant);
    }
}
