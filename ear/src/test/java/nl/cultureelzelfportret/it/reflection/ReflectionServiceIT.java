package nl.cultureelzelfportret.it.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.reflection.ReflectingService;
import nl.cultureelzelfportret.ejb.reflection.ReflectionPersonalData;
import nl.cultureelzelfportret.ejb.reflection.ReflectionService;
import nl.cultureelzelfportret.ejb.reflection.ReflectionView;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import org.junit.jupiter.api.Test;

/** Looking back at what one posted. */
class ReflectionServiceIT extends SchoolDayIT {

    @Inject
    private ReflectionService reflections;

    @Inject
    private ReflectingService reflecting;

    @Inject
    private ReflectionPersonalData personalData;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Test
    void isPostedAsAMomentWithItsAnswersAndWish() {
        UUID about = moment(pupil, Visibility.CLASS);
        UUID reflection = posted(
                Visibility.TEACHER, Map.of("about", about.toString(), "wishKind", "MAKE", "wishWords", "een boot"));

        MomentRow moment = portfolio.read(reflection).get(0);
        ReflectionView view = reflections.read(reflection);

        assertEquals(MomentKind.REFLECTION, moment.kind());
        assertEquals("Eerst zacht.\n\nNu hard.", moment.text());
        assertEquals(
                List.of(about), view.about().stream().map(MomentRow::publicId).toList());
        assertEquals(2, view.answers().size());
        assertEquals(WishKind.MAKE, view.wish().getKind());
        assertEquals(
                "een boot",
                reflections.wishes(List.of(reflection)).get(reflection).getWords());
    }

    @Test
    void showsOthersOnlyThoseMomentsThatTheyMaySeeThemselves() {
        UUID secret = moment(pupil, Visibility.ONLY_ME);
        UUID shared = moment(pupil, Visibility.CLASS);
        UUID reflection = posted(Visibility.CLASS, Map.of("about", secret + "," + shared));
        stage.enter(classmate);

        assertEquals(
                List.of(shared),
                reflections.read(reflection).about().stream()
                        .map(MomentRow::publicId)
                        .toList());
        assertTrue(reflections.wishes(List.of(reflection)).isEmpty());
    }

    @Test
    void looksBackAtOnesOwnMomentsOnly() {
        UUID theirs = moment(classmate, Visibility.CLASS);
        UUID reflection = posted(Visibility.ONLY_ME, Map.of("about", theirs.toString()));

        assertEquals(List.of(), reflections.read(reflection).about());
    }

    @Test
    void isChangedWithoutLosingWhatWasNotOnTheScreen() {
        UUID about = moment(pupil, Visibility.CLASS);
        UUID reflection = posted(Visibility.CLASS, Map.of("about", about.toString()));
        UUID change = UUID.randomUUID();
        drafts.save(change, "REFLECTION", reflection, Map.of("answer-SKILLS-1", "Anders."));

        var found = reflecting.change(reflection, change).content();
        drafts.save(change, "REFLECTION", reflection, found.toFields());
        portfolio.revise(reflection, change, portfolio.read(reflection).get(0).version());

        assertEquals(
                "Eerst zacht.\n\nAnders.", portfolio.read(reflection).get(0).text());
        assertEquals(1, reflections.read(reflection).about().size());
    }

    @Test
    void isNothingWithoutAWord() {
        UUID draft = drafts.save(UUID.randomUUID(), "REFLECTION", null, Map.of("layers", "SKILLS"))
                .publicId();

        BusinessException refused =
                assertThrows(BusinessException.class, () -> portfolio.post(draft, Visibility.ONLY_ME));

        assertEquals("reflection.nothingYet", refused.messageKey());
    }

    @Test
    void isToldAndErasedWithItsOwner() {
        UUID reflection = posted(Visibility.CLASS, Map.of());

        PersonalRecord told = personalData.of(pupil.getId()).get(0);
        assertEquals(reflection, told.id());
        assertEquals("Nu hard.", told.words().get("SKILLS-1"));

        scribe.write(entityManager -> {
            personalData.erase(pupil.getId());
            return null;
        });
        assertEquals(List.of(), personalData.of(pupil.getId()));
    }

    private UUID moment(Person owner, Visibility circle) {
        return onTheDesk(desk -> desk.moment(
                        owner, "Dit was het", circle, Clock.systemUTC().instant())
                .getPublicId());
    }

    private UUID posted(Visibility circle, Map<String, String> more) {
        Map<String, String> fields =
                new HashMap<>(Map.of("answer-BEHAVIOUR-1", "Eerst zacht.", "answer-SKILLS-1", "Nu hard."));
        fields.putAll(more);
        UUID draft = drafts.save(UUID.randomUUID(), "REFLECTION", null, fields).publicId();
        return portfolio.post(draft, circle);
    }
}
