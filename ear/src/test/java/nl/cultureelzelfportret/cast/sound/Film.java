package nl.cultureelzelfportret.cast.sound;

import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.cast.picture.Motif;

/**
 * Little films of eight seconds: VP9 and Opus in WebM, with an index in front, so that every browser plays them and can
 * seek. They were drawn frame by frame with the brushes of the pictures, and their music is a {@link Melody}.
 */
public enum Film {
    /** A boat on the waves. */
    BOAT("boat.webm", "Een getekend filmpje van een bootje dat over de golven vaart"),
    /** A ball that lost its way in a street. */
    BALL("ball.webm", "Een getekend filmpje van een bal die door een straat stuitert"),
    /** Three dancers. */
    DANCE("dance.webm", "Een getekend filmpje van drie dansers in het licht");

    private final String file;
    private final String alternativeText;

    Film(String file, String alternativeText) {
        this.file = file;
        this.alternativeText = alternativeText;
    }

    /**
     * {@return the film that goes with a subject}
     *
     * @param subject of a vlog
     */
    public static Film about(Motif subject) {
        return switch (subject) {
            case SEA -> BOAT;
            case DANCERS, STAGE, PUPPET -> DANCE;
            default -> BALL;
        };
    }

    /** {@return the name of its file} */
    public String fileName() {
        return file;
    }

    /** {@return what can be seen, in Dutch} */
    public String alternativeText() {
        return alternativeText;
    }

    /** {@return the film} */
    public byte[] bytes() {
        return CastText.bytes(file);
    }
}
