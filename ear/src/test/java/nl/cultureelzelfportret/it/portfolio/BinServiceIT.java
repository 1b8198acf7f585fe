package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.config.settings.PortfolioSettings;
import nl.cultureelzelfportret.ejb.portfolio.BinService;
import nl.cultureelzelfportret.ejb.portfolio.BinSweep;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.Test;

/** Withdrawing, the bin, and what becomes of it. */
class BinServiceIT extends SchoolDayIT {

    @Inject
    private BinService bin;

    @Inject
    private BinSweep sweep;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private TimelineService timelines;

    @Inject
    private MediaSettings mediaSettings;

    @Inject
    private PortfolioSettings settings;

    @Test
    void hidesWhatWasWithdrawnFromOthersAndKeepsItForItsOwner() {
        UUID moment = moment(null);

        portfolio.withdraw(moment);

        assertEquals(List.of(moment), inTheBin());
        assertEquals(List.of(), onTheTimeline());
        assertEquals(moment, portfolio.read(moment).get(0).publicId());
        stage.enter(classmate);
        assertThrows(NotFoundException.class, () -> portfolio.read(moment));
    }

    @Test
    void showsWhatWasRestoredToThoseWhoSawItBefore() {
        UUID moment = moment(null);
        portfolio.withdraw(moment);

        portfolio.restore(moment);

        assertEquals(List.of(), inTheBin());
        assertEquals(List.of(moment), onTheTimeline());
        stage.enter(classmate);
        assertEquals(moment, portfolio.read(moment).get(0).publicId());
    }

    @Test
    void erasesAfterTheConfiguredDaysWithTheRowsOfTheFiles() {
        Duration days = Duration.ofDays(settings.binDays());
        UUID old = moment(days.plusMinutes(5));
        UUID young = moment(days.minusMinutes(5));

        sweep.sweep();

        assertEquals(List.of(young), inTheBin());
        assertThrows(NotFoundException.class, () -> portfolio.read(old));
        assertEquals(1, scribe.count("select count(f) from MediaFile f where f.owner.id = ?1", pupil.getId()));
        assertEquals(
                1,
                scribe.count("select count(e) from ClassTimelineEntry e where e.moment.owner.id = ?1", pupil.getId()));
    }

    @Test
    void erasesAProcessWithItsSteps() {
        Duration days = Duration.ofDays(settings.binDays()).plusHours(1);
        scribe.write(entityManager -> {
            Desk desk = new Desk(entityManager, mediaSettings.folder());
            Instant now = Clock.systemUTC().instant();
            Moment process = desk.process(pupil, "Trommel", now);
            desk.step(process, pupil, now, desk.photograph(pupil, null));
            desk.step(process, pupil, now, desk.photograph(pupil, null)).withdraw(now.minus(days));
            process.withdraw(now.minus(days));
            return process;
        });

        sweep.sweep();

        assertEquals(0, scribe.count("select count(m) from Moment m where m.owner.id = ?1", pupil.getId()));
        assertEquals(0, scribe.count("select count(f) from MediaFile f where f.owner.id = ?1", pupil.getId()));
    }

    @Test
    void erasesMoreThanFitInOneGo() {
        Duration days = Duration.ofDays(settings.binDays()).plusHours(1);
        scribe.write(entityManager -> {
            Desk desk = new Desk(entityManager, null);
            Instant now = Clock.systemUTC().instant();
            for (int i = 0; i < 101; i++) {
                desk.moment(pupil, "Oud " + i, Visibility.CLASS, now).withdraw(now.minus(days));
            }
            return desk;
        });

        sweep.sweep();

        assertEquals(List.of(), inTheBin());
    }

    private UUID moment(Duration inTheBinFor) {
        return scribe.write(entityManager -> {
            Instant now = Clock.systemUTC().instant();
            Desk desk = new Desk(entityManager, mediaSettings.folder());
            MediaFile file = desk.photograph(pupil, null);
            Moment moment = desk.moment(pupil, "Weg ermee", Visibility.CLASS, now, file);
            if (inTheBinFor != null) {
                moment.withdraw(now.minus(inTheBinFor));
            }
            return moment.getPublicId();
        });
    }

    private List<UUID> inTheBin() {
        return bin.own().stream().map(MomentRow::publicId).toList();
    }

    private List<UUID> onTheTimeline() {
        return timelines.own(TimelineFilter.ALL, null).moments().rows().stream()
                .map(MomentRow::publicId)
                .toList();
    }
}
