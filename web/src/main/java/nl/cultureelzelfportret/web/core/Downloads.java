package nl.cultureelzelfportret.web.core;

import java.io.IOException;
import org.omnifaces.util.Faces;

/** Files that a page gives instead of itself. */
public final class Downloads {

    private Downloads() {}

    /**
     * Answers with a file to be kept, if there is one.
     *
     * @param name  with which it is kept, such as {@code scholen.csv}
     * @param bytes of it; none where nobody asked for it
     * @throws IOException if the browser is gone
     */
    public static void send(String name, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            Faces.sendFile(bytes, name, true);
        }
    }
}
