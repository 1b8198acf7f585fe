package nl.cultureelzelfportret.browser.media;

import com.microsoft.playwright.Page;
import java.util.List;

/** The voices of a device, which comes to know them a little after it starts; what they say is written down. */
public final class Voices {

    private static final String SPEECH =
            """
            (() => {
                const speech = new EventTarget();
                window.spoken = [];
                let voices = [];
                speech.getVoices = () => voices;
                speech.speak = words => {
                    window.spoken.push(`${words.voice.lang}: ${words.text}`);
                    window.speaking = words;
                };
                speech.cancel = () => {};
                Object.defineProperty(window, "speechSynthesis", { value: speech });
                window.SpeechSynthesisUtterance = class extends EventTarget {
                    constructor(text) {
                        super();
                        this.text = text;
                    }
                };
                addEventListener("load", () => {
                    voices = [%s];
                    speech.dispatchEvent(new Event("voiceschanged"));
                });
            })();
            """;

    private Voices() {}

    /** A voice that a device may have. */
    public enum Voice {
        /** Speaks without asking anybody. */
        LOCAL_DUTCH("nl-NL", true),
        /** Sends the words away to be spoken. */
        ONLINE_DUTCH("nl-NL", false),
        /** Speaks another language. */
        LOCAL_ENGLISH("en-GB", true);

        private final String language;
        private final boolean local;

        Voice(String language, boolean local) {
            this.language = language;
            this.local = local;
        }

        /**
         * Makes it the voice of a device.
         *
         * @param page on the device, before it opens anything
         */
        public void speakOn(Page page) {
            page.context().addInitScript(SPEECH.formatted("{ lang: '" + language + "', localService: " + local + " }"));
        }
    }

    /**
     * {@return what was said on the page, with the language}
     *
     * @param page with a voice
     */
    @SuppressWarnings("unchecked")
    public static List<String> spokenOn(Page page) {
        return (List<String>) page.evaluate("window.spoken");
    }

    /**
     * The voice has said everything.
     *
     * @param page with a voice
     */
    public static void finishOn(Page page) {
        page.evaluate("window.speaking.dispatchEvent(new Event('end'))");
    }
}
