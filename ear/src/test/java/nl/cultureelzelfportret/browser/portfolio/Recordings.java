package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.options.FilePayload;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.cast.sound.Melody;

/** Something to look at and something to listen to, for the tests to post. */
public final class Recordings {

    private Recordings() {}

    /** {@return a film of eight seconds} */
    public static FilePayload film() {
        return new FilePayload("bootje.webm", "video/webm", CastText.bytes("boat.webm"));
    }

    /** {@return a rhythm of seven seconds} */
    public static FilePayload rhythm() {
        return new FilePayload("ritme.wav", "audio/wav", Melody.rhythm(7));
    }
}
