package nl.cultureelzelfportret.cast.story;

import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.cast.sound.Film;
import nl.cultureelzelfportret.cast.sound.Melody;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * What a vlog of the cast plays.
 *
 * @param recording film or sound
 * @param subject   what it is about
 * @param take      which of the recordings about it; films have one
 */
public record CastTape(Recording recording, Motif subject, int take) {

    /** {@return video or sound} */
    public MediaKind kind() {
        return recording == Recording.VIDEO ? MediaKind.VIDEO : MediaKind.SOUND;
    }

    /** {@return the recording as a file} */
    public byte[] bytes() {
        if (recording == Recording.VIDEO) {
            return Film.about(subject).bytes();
        }
        return subject == Motif.DRUM ? Melody.rhythm(take) : Melody.strings(take);
    }

    /** {@return the name of the file as the device of its owner called it} */
    public String fileName() {
        return recording == Recording.VIDEO ? Film.about(subject).fileName() : "opname-%d.wav".formatted(take + 1);
    }

    /** {@return what can be heard or seen, in Dutch} */
    public String alternativeText() {
        if (recording == Recording.VIDEO) {
            return Film.about(subject).alternativeText();
        }
        return subject == Motif.DRUM ? "Een ritme op een trommel" : "Een kort melodietje";
    }
}
