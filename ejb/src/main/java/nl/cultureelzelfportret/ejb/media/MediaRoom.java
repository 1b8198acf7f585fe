package nl.cultureelzelfportret.ejb.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.cultureelzelfportret.config.settings.MediaSettings;

/** Holds the one store and the one intake of this server. */
@ApplicationScoped
class MediaRoom {

    @Inject
    private MediaSettings settings;

    private MediaStore store;
    private MediaIntake intake;

    @PostConstruct
    void furnish() {
        try {
            store = new MediaStore(settings.folder());
            intake = new MediaIntake(settings, store, RecordingCleaner.on(System.getenv("PATH")));
        } catch (IOException noFolder) {
            throw new UncheckedIOException("czp.media.folder cannot be used: " + settings.folder(), noFolder);
        }
    }

    @Produces
    MediaStore store() {
        return store;
    }

    @Produces
    MediaIntake intake() {
        return intake;
    }
}
