package nl.cultureelzelfportret.persistence.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

class ReflectionTalkTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Person pupil = new Person("Noor", null, "Bakker", Language.NL);
    private final Person teacher = new Person("Anna", "de", "Boer", Language.NL);
    private final ReflectionTalk talk = new ReflectionTalk(UUID.randomUUID(), pupil, teacher, NOW, " In de hal ");

    @Test
    void knowsTheOneWithWhomSomebodyTalks() {
        assertEquals(teacher, talk.other(pupil));
        assertEquals(pupil, talk.other(teacher));
        assertEquals("In de hal", talk.getPlace());
        assertThrows(
                IllegalArgumentException.class, () -> new ReflectionTalk(UUID.randomUUID(), pupil, pupil, NOW, ""));
    }

    @Test
    void keepsAMomentOnTheTableUntilTheOneWhoLaidItTakesItAway() {
        Moment moment = moment();
        talk.lay(moment, pupil);
        talk.lay(moment, teacher);
        talk.take(moment, teacher);
        assertEquals(1, talk.getTable().size());

        talk.take(moment, pupil);
        assertEquals(List.of(), talk.getTable());
    }

    @Test
    void recordsOnlyWhileBothAgree() {
        talk.hold(moment(), NOW);
        talk.agree(pupil, true, NOW);
        assertThrows(BusinessException.class, () -> talk.write(teacher, "", sound(), NOW));

        talk.agree(teacher, true, NOW);
        talk.write(teacher, "", sound(), NOW);
        assertTrue(talk.partOf(teacher).orElseThrow().getFile() != null);

        talk.agree(pupil, false, NOW);
        assertFalse(talk.mayRecord());
        assertEquals(null, talk.partOf(teacher).orElseThrow().getFile());
    }

    @Test
    void cannotMoveOnceItWasHeld() {
        talk.move(NOW.plusSeconds(60), "Buiten");
        talk.hold(moment(), NOW);

        assertThrows(BusinessException.class, () -> talk.move(NOW, "Binnen"));
        assertEquals("Buiten", talk.getPlace());
    }

    private Moment moment() {
        return new Moment(UUID.randomUUID(), pupil, MomentKind.BLOG, new SchoolYear(2026), NOW);
    }

    private MediaFile sound() {
        return new MediaFile(
                teacher,
                null,
                MediaKind.SOUND,
                "gesprek.ogg",
                List.of(new MediaVariant(VariantSize.ORIGINAL, "a".repeat(64), 10, 0, 0, "audio/ogg")),
                NOW);
    }
}
