package nl.cultureelzelfportret.it.selfportrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.selfportrait.ArrangingService;
import nl.cultureelzelfportret.ejb.selfportrait.ChapterView;
import nl.cultureelzelfportret.ejb.selfportrait.HangingService;
import nl.cultureelzelfportret.ejb.selfportrait.PegView;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitView;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.Test;

/** What hangs on a self-portrait, in which order, and what others see of it. */
class HangingServiceIT extends SchoolDayIT {

    private static final Instant NOW = Clock.systemUTC().instant();

    @Inject
    private HangingService hanging;

    @Inject
    private ArrangingService arranging;

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private InAnotherRequest inAnotherRequest;

    @Test
    void hangsMomentsInTheChapterOfTheirSchoolYearOldestFirst() {
        UUID now = moment(pupil, "Nu", Visibility.CLASS, 0);
        UUID before = moment(pupil, "Vorig jaar", Visibility.CLASS, 370);
        UUID longAgo = moment(pupil, "Lang geleden", Visibility.CLASS, 740);
        hanging.hang(now);
        assertEquals(2, hanging.hangAll(Set.of(longAgo, before, now)));

        SelfPortraitView portrait = selfPortraits.own(null, 0);
        assertEquals(List.of("Lang geleden", "Vorig jaar", "Nu"), titles(portrait));
        assertEquals(3, portrait.chapters().size());
        assertEquals(schoolClass.getName(), portrait.chapters().get(2).title());
        assertEquals(
                Set.of(now, before, longAgo),
                hanging.choice(TimelineFilter.ALL, null).hanging());
        assertTrue(hanging.isHanging(before));
    }

    @Test
    void takesAMomentOffAndLeavesItOnTheTimeline() {
        UUID moment = moment(pupil, "Eraf", Visibility.CLASS, 0);
        hanging.hang(moment);
        hanging.takeDown(moment);

        assertFalse(hanging.isHanging(moment));
        assertEquals("Eraf", portfolio.read(moment).get(0).title());
    }

    @Test
    void movesThingsAlongTheLineAndToAnotherChapter() {
        UUID first = moment(pupil, "Een", Visibility.CLASS, 3);
        UUID second = moment(pupil, "Twee", Visibility.CLASS, 2);
        UUID other = moment(pupil, "Ander jaar", Visibility.CLASS, 400);
        hanging.hangAll(Set.of(first, second, other));
        ChapterView thisYear = selfPortraits.own(null, 0).chapters().get(1);

        arranging.move(thisYear.pegs().get(1).publicId(), -1);
        assertEquals(List.of("Ander jaar", "Twee", "Een"), titles(selfPortraits.own(null, 0)));

        ChapterView earlier = selfPortraits.own(null, 0).chapters().get(0);
        arranging.moveTo(earlier.pegs().get(0).publicId(), thisYear.publicId());
        assertEquals(List.of("Twee", "Een", "Ander jaar"), titles(selfPortraits.own(null, 0)));

        arranging.close(earlier.publicId());
        arranging.takeOff(thisYear.pegs().get(0).publicId());
        assertEquals(List.of("Twee", "Ander jaar"), titles(selfPortraits.own(null, 0)));
        assertEquals(1, selfPortraits.own(null, 0).chapters().size());
    }

    @Test
    void showsOthersOnlyWhatTheyMaySeeAnyway() {
        hanging.hangAll(Set.of(
                moment(pupil, "Voor mij", Visibility.ONLY_ME, 3),
                moment(pupil, "Voor de leraar", Visibility.TEACHER, 2),
                moment(pupil, "Voor de klas", Visibility.CLASS, 1)));
        UUID owner = pupil.getPublicId();
        stage.enter(teacher);
        assertThrows(NotFoundException.class, () -> selfPortraits.ofPerson(owner, null, 0));
        assertFalse(selfPortraits.isShownOf(owner));

        stage.enter(pupil);
        selfPortraits.share(Visibility.CLASS);
        stage.enter(teacher);
        assertTrue(selfPortraits.isShownOf(owner));
        assertEquals(List.of("Voor de leraar", "Voor de klas"), titles(selfPortraits.ofPerson(owner, null, 0)));
        stage.enter(classmate);
        assertEquals(List.of("Voor de klas"), titles(selfPortraits.ofPerson(owner, null, 0)));
    }

    @Test
    void showsItsOwnerAloneTheGapOfWhatWasWithdrawn() {
        UUID moment = moment(pupil, "Weg", Visibility.CLASS, 0);
        hanging.hang(moment);
        selfPortraits.share(Visibility.CLASS);
        portfolio.withdraw(moment);

        assertTrue(pegs(selfPortraits.own(null, 0)).get(0).isGap());
        UUID owner = pupil.getPublicId();
        stage.enter(classmate);
        assertEquals(List.of(), pegs(selfPortraits.ofPerson(owner, null, 0)));
    }

    @Test
    void hangsOnceHoweverOftenItIsPressed() throws InterruptedException {
        UUID moment = moment(pupil, "Dubbel", Visibility.CLASS, 0);
        List<Object> answers = inAnotherRequest.atOnce(4, () -> {
            hanging.hang(moment);
            return "done";
        });

        assertEquals(List.of("done", "done", "done", "done"), answers);
        assertEquals(List.of("Dubbel"), titles(selfPortraits.own(null, 0)));
    }

    @Test
    void passesOverWhatIsSomebodyElses() {
        UUID foreign = moment(classmate, "Van een ander", Visibility.CLASS, 0);

        assertEquals(0, hanging.hangAll(Set.of(foreign)));
        assertThrows(NotFoundException.class, () -> hanging.hang(foreign));
        assertFalse(hanging.isHanging(foreign));
    }

    private UUID moment(Person owner, String title, Visibility circle, int daysAgo) {
        Moment moment = onTheDesk(desk -> desk.moment(owner, title, circle, NOW.minus(Duration.ofDays(daysAgo))));
        return moment.getPublicId();
    }

    private static List<String> titles(SelfPortraitView portrait) {
        return pegs(portrait).stream().map(peg -> peg.moment().title()).toList();
    }

    private static List<PegView> pegs(SelfPortraitView portrait) {
        return portrait.chapters().stream()
                .flatMap(chapter -> chapter.pegs().stream())
                .toList();
    }
}
