package nl.cultureelzelfportret.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import nl.cultureelzelfportret.ejb.health.SystemService;
import nl.cultureelzelfportret.ejb.health.SystemState;

/** The operator's page: how the system is. */
@Named
@RequestScoped
public class SystemBean {

    private static final long GIGABYTE = 1_000_000_000L;

    @Inject
    private SystemService system;

    private SystemState state;

    /**
     * Reads the page.
     *
     * @throws SQLException if the database is away
     */
    public void load() throws SQLException {
        state = system.state();
    }

    /** {@return how the system is} */
    public SystemState getState() {
        return state;
    }

    /** {@return whole days since the start} */
    public long getDays() {
        return state.uptime().toDays();
    }

    /** {@return hours since the start, besides the days} */
    public int getHours() {
        return state.uptime().toHoursPart();
    }

    /** {@return minutes since the start, besides the hours} */
    public int getMinutes() {
        return state.uptime().toMinutesPart();
    }

    /** {@return free on the disk, in gigabytes} */
    public long getFreeGigabytes() {
        return state.freeBytes() / GIGABYTE;
    }

    /** {@return size of the disk, in gigabytes} */
    public long getTotalGigabytes() {
        return state.totalBytes() / GIGABYTE;
    }
}
