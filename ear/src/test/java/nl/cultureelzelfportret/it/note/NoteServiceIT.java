package nl.cultureelzelfportret.it.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.note.Colleague;
import nl.cultureelzelfportret.ejb.note.NotePanelService;
import nl.cultureelzelfportret.ejb.note.NotePaper;
import nl.cultureelzelfportret.ejb.note.NotePersonalData;
import nl.cultureelzelfportret.ejb.note.NoteService;
import nl.cultureelzelfportret.ejb.note.NoteSharingService;
import nl.cultureelzelfportret.ejb.note.NoteWritingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.note.NoteAbout;
import nl.cultureelzelfportret.persistence.note.NoteFilter;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher keeps notes. */
class NoteServiceIT extends SchoolDayIT {

    @Inject
    private NoteService notes;

    @Inject
    private NoteWritingService writing;

    @Inject
    private NotePanelService panels;

    @Inject
    private NoteSharingService sharing;

    @Inject
    private NotePersonalData personalData;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    private Person colleague;

    @BeforeEach
    void beTheTeacher() {
        colleague = scribe.write(
                entityManager -> new Town(entityManager).person(Role.TEACHER, schoolClass.getSchool(), null));
        stage.enter(teacher);
    }

    private UUID write(String text) {
        NotePaper paper = panels.aboutPerson(pupil.getPublicId()).orElseThrow().paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", text));
        writing.writeAboutPerson(pupil.getPublicId(), paper.draft());
        return paper.draft();
    }

    private List<String> found(NoteFilter filter) {
        return notes.own(filter, null).rows().stream().map(NoteRow::text).toList();
    }

    @Test
    void writesOnceWhatStandsOnThePaperAndThenTakesAnotherPaper() {
        UUID note = write("Ziet beeld en geluid samen.");
        writing.writeAboutPerson(pupil.getPublicId(), note);
        NotePaper next = panels.aboutPerson(pupil.getPublicId()).orElseThrow().paper();

        assertEquals(List.of("Ziet beeld en geluid samen."), found(NoteFilter.ALL));
        assertNotEquals(note, next.draft());
        assertEquals("", next.text());
        assertEquals("Ziet beeld en geluid samen.", notes.open(note).note().text());
        assertEquals(NoteAbout.PERSON, notes.open(note).note().about());
    }

    @Test
    void findsThePaperAgainWithWhatWasTyped() {
        NotePaper paper = panels.aboutPerson(pupil.getPublicId()).orElseThrow().paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", "Half"));

        NotePaper again = panels.aboutPerson(pupil.getPublicId()).orElseThrow().paper();

        assertEquals(paper.draft(), again.draft());
        assertEquals("Half", again.text());
    }

    @Test
    void writesAboutAMomentAndKeepsTheNoteWhenTheMomentIsTakenBack() {
        UUID moment = onTheDesk(desk -> desk.moment(
                        pupil, "Molen", Visibility.TEACHER, Clock.systemUTC().instant())
                .getPublicId());
        NotePaper paper = panels.aboutMoment(moment).paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", "Goed gekeken."));
        writing.writeAboutMoment(moment, paper.draft());

        assertEquals(moment, notes.open(paper.draft()).note().momentId());
        assertEquals(pupil.getPublicId(), notes.open(paper.draft()).note().personId());
        stage.enter(pupil);
        portfolio.withdraw(moment);
        stage.enter(teacher);
        assertEquals("Goed gekeken.", notes.open(paper.draft()).note().text());
        assertThrows(NotFoundException.class, () -> writing.writeAboutMoment(moment, null));
    }

    @Test
    void findsNotesByWordNameAndClass() {
        write("Houdt van trommels.");
        write("100% zeker_weten!");

        assertEquals(List.of("Houdt van trommels."), found(new NoteFilter("TROMMEL", null, null, false)));
        assertEquals(List.of("100% zeker_weten!"), found(new NoteFilter("0% zeker_", null, null, false)));
        assertEquals(
                2,
                found(new NoteFilter(pupil.getGivenName(), null, null, false)).size());
        assertEquals(
                2,
                found(new NoteFilter("", pupil.getPublicId(), schoolClass.getPublicId(), false))
                        .size());
        assertEquals(List.of(), found(new NoteFilter("", classmate.getPublicId(), null, false)));
        assertEquals(List.of(), found(new NoteFilter("", null, UUID.randomUUID(), false)));
    }

    @Test
    void isReadByAColleagueForAsLongAsItIsSharedAndTheyBelongToTheSchool() {
        UUID note = write("Samen opletten.");
        assertEquals(
                List.of(new Colleague(colleague.getPublicId(), colleague.getFullName(), false)),
                notes.open(note).colleagues());
        sharing.share(note, colleague.getPublicId());
        sharing.share(note, colleague.getPublicId());
        assertEquals(1, scribe.count("select count(n) from NewsItem n where n.subject = ?1", note));

        stage.enter(colleague);
        assertEquals("Samen opletten.", notes.open(note).note().text());
        assertEquals(List.of("Samen opletten."), found(new NoteFilter("", null, null, true)));
        assertEquals(List.of(), found(NoteFilter.ALL));
        assertThrows(NotFoundException.class, () -> notes.remove(note));

        stage.enter(teacher);
        sharing.takeBack(note, colleague.getPublicId());
        assertEquals(0, scribe.count("select count(n) from NewsItem n where n.subject = ?1", note));
        stage.enter(colleague);
        assertThrows(NotFoundException.class, () -> notes.open(note).note());

        stage.enter(teacher);
        sharing.share(note, colleague.getPublicId());
        scribe.write(entityManager -> {
            Town.sayGoodbye(entityManager, colleague);
            return null;
        });
        assertEquals(List.of(), notes.open(note).colleagues());
        stage.enter(teacher);
        assertThrows(NotFoundException.class, () -> sharing.share(note, colleague.getPublicId()));
    }

    @Test
    void leavesTheNewsOfAColleagueWhenItIsTakenAwayAndComesBackWithIt() {
        UUID note = write("Samen opletten.");
        sharing.share(note, colleague.getPublicId());
        notes.remove(note);
        assertEquals(0, scribe.count("select count(n) from NewsItem n where n.subject = ?1", note));
        notes.restore(note);
        notes.restore(note);
        assertEquals(1, scribe.count("select count(n) from NewsItem n where n.subject = ?1", note));
    }

    @Test
    void writesAboutAnActivityAndFindsItByItsNameAndItsClass() {
        UUID activity = scribe.write(entityManager ->
                new Board(entityManager).activity(teacher, schoolClass).getPublicId());
        NotePaper paper = panels.aboutActivity(activity).orElseThrow().paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", "Te kort. Volgend jaar een hele ochtend."));
        writing.writeAboutActivity(activity, paper.draft());
        writing.writeAboutActivity(activity, paper.draft());

        NoteRow written = notes.open(paper.draft()).note();
        assertEquals("Naar het museum", written.subjectName());
        assertEquals(activity, written.activityId());
        List<String> words = List.of(written.text());
        assertEquals(words, found(new NoteFilter("museum", null, null, false)));
        assertEquals(words, found(new NoteFilter("", activity, schoolClass.getPublicId(), false)));
        assertEquals(1, panels.aboutActivity(activity).orElseThrow().notes().size());

        stage.enter(pupil);
        assertThrows(NotFoundException.class, () -> panels.aboutActivity(activity));
        assertThrows(NotFoundException.class, () -> writing.writeAboutActivity(activity, UUID.randomUUID()));
        stage.enter(colleague);
        assertEquals(List.of(), panels.aboutActivity(activity).orElseThrow().notes());
    }

    @Test
    void isNeverReadByWhomItIsAbout() {
        UUID note = write("Over jou.");
        stage.enter(pupil);

        assertThrows(NotFoundException.class, () -> notes.open(note).note());
        assertThrows(NotFoundException.class, () -> notes.own(NoteFilter.ALL, null));
        assertThrows(NotFoundException.class, () -> panels.aboutPerson(pupil.getPublicId()));
    }

    @Test
    void isRewrittenRemovedAndRestored() {
        UUID note = write("Eerst zo.");
        NotePaper paper = notes.open(note).paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", "Nu anders."));
        notes.rewrite(note, paper.draft());
        assertEquals("Nu anders.", notes.open(note).note().text());
        assertNotEquals(paper.draft(), notes.open(note).paper().draft());

        notes.remove(note);
        assertEquals(List.of(), found(NoteFilter.ALL));
        notes.restore(note);
        assertEquals(List.of("Nu anders."), found(NoteFilter.ALL));

        NotePaper empty = notes.open(note).paper();
        drafts.save(empty.draft(), empty.form(), null, Map.of("text", " "));
        assertThrows(BusinessException.class, () -> notes.rewrite(note, empty.draft()));
    }

    @Test
    void isToldAndErasedWithWhomItIsAbout() {
        write("Kanarie over de leerling.");
        NotePaper half = panels.aboutPerson(pupil.getPublicId()).orElseThrow().paper();
        drafts.save(half.draft(), half.form(), null, Map.of("text", "nog niet af"));

        String told =
                scribe.write(entityManager -> personalData.of(pupil.getId()).toString());
        assertTrue(told.contains("Kanarie over de leerling."), told);
        assertTrue(told.contains(teacher.getFullName()), told);
        scribe.write(entityManager -> {
            personalData.erase(pupil.getId());
            return null;
        });

        assertEquals(0, scribe.count("select count(n) from Note n where n.person.id = ?1", pupil.getId()));
        assertFalse(drafts.find(half.draft()).isPresent());
    }
}
