package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.cultureelzelfportret.config.settings.RosterSettings;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/**
 * The folder in which the operator drops rosters, as {@code <id of the school>/<file>}. Each becomes a preview that waits for
 * the school's administrator. The file is erased at once, also one that is refused: the log says why, and nothing of what
 * stood in it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterDrop {

    private static final Logger LOG = Logger.getLogger(RosterDrop.class.getName());

    /** A file that was written to so short ago may not be whole yet. */
    private static final Duration STILL = Duration.ofSeconds(10);

    @Inject
    private RosterSettings settings;

    @Inject
    private RosterDelivery delivery;

    @Inject
    private Clock clock;

    /** Takes in what was dropped. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        if (!settings.drop().isEmpty()) {
            empty(Path.of(settings.drop()), clock.instant().minus(STILL));
        }
    }

    /**
     * Takes in what was dropped in a folder.
     *
     * @param folder with a folder for each school
     * @param before when a file was written to last
     */
    public void empty(Path folder, Instant before) {
        try (DirectoryStream<Path> schools = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path school : schools) {
                emptySchool(school, before);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the folder for rosters cannot be read", e);
        }
    }

    private void emptySchool(Path school, Instant before) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(school, file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    take(school.getFileName().toString(), file);
                }
            }
        }
    }

    private void take(String school, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(RosterService.MOST_BYTES + 1);
        }
        try {
            delivery.deliver(UUID.fromString(school), file.getFileName().toString(), bytes);
            LOG.log(Level.INFO, "a roster waits for school {0}", school);
        } catch (BusinessException | NotFoundException | IllegalArgumentException refused) {
            LOG.log(Level.WARNING, "a roster for school {0} was refused: {1}", new Object[] {
                school, refused.getMessage()
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
