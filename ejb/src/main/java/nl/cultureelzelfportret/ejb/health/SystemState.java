package nl.cultureelzelfportret.ejb.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the system is, for the one who looks after it.
 *
 * @param version    of this application
 * @param startedAt  when the server started
 * @param uptime     since then
 * @param database   product and version
 * @param freeBytes  free on the disk of the media folder
 * @param totalBytes size of that disk
 * @param migrations the steps by which the schema came to be, the last one first
 */
public record SystemState(
        String version,
        Instant startedAt,
        Duration uptime,
        String database,
        long freeBytes,
        long totalBytes,
        List<Migration> migrations) {

    /**
     * A step of the schema.
     *
     * @param version     such as {@code 0080}
     * @param description such as <em>portfolio</em>
     * @param installedAt when it was applied here
     */
    public record Migration(String version, String description, Instant installedAt) {}
}
