package nl.cultureelzelfportret.it.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.vocabulary.TermService;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region changes its words, and a school adds and hides: nothing is lost and nobody else's words change. */
class TermServiceIT extends ServiceIT {

    @Inject
    private TermService terms;

    @Inject
    private VocabularyService vocabulary;

    @Inject
    private DraftService drafts;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private Region region;
    private School school;
    private Person ofTheRegion;
    private Person ofTheSchool;
    private Person elsewhere;
    private Person pupil;

    @BeforeEach
    void settle() {
        scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            region = town.region();
            school = town.school();
            ofTheRegion = town.person(Role.REGION_ADMIN, null, region);
            ofTheSchool = town.person(Role.SCHOOL_ADMIN, school, null);
            elsewhere = town.person(Role.SCHOOL_ADMIN, town.school(), null);
            pupil = town.pupil(town.schoolClass(school));
            return town;
        });
        stage.enter(ofTheRegion);
    }

    @Test
    void aRegionBeginsWithTheStartSet() {
        List<TermLine> lines = vocabulary.ofRegion(region.getPublicId());

        assertEquals(
                3,
                lines.stream().filter(line -> kind(line) == TermKind.COMPETENCE).count());
        assertEquals(
                12,
                lines.stream().filter(line -> kind(line) == TermKind.INDICATOR).count());
        assertEquals(
                3, lines.stream().filter(line -> kind(line) == TermKind.DOMAIN).count());
        assertEquals(
                7,
                lines.stream().filter(line -> kind(line) == TermKind.DISCIPLINE).count());
        assertEquals("Reflecteren", lines.get(0).term().words().getVoDutch());
        assertTrue(lines.stream().allMatch(TermLine::isOffered));
    }

    private static TermKind kind(TermLine line) {
        return line.term().kind();
    }

    @Test
    void whatARegionAddsIsThereForItsPupils() {
        UUID draft = typed(null, "Ik durf");
        terms.addToRegion(region.getPublicId(), TermKind.INDICATOR, Competence.CREATE, draft);
        terms.addToRegion(region.getPublicId(), TermKind.INDICATOR, Competence.CREATE, draft);
        stage.enter(pupil);

        assertEquals(1, said().stream().filter("Ik durf"::equals).count());
    }

    @Test
    void otherWordsAreThereForEverybodyAndAfterAnotherChangeTheyAreNot() {
        UUID music = named("Muziek");
        long version = terms.read(music).version();
        terms.reword(music, typed(music, "Klank"), version);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> terms.reword(music, typed(music, "Toon"), version));
        assertEquals("vocabulary.term.changedMeanwhile", refused.messageKey());
        stage.enter(pupil);
        assertTrue(said().contains("Klank"));
        assertFalse(said().contains("Muziek"));
    }

    @Test
    void termsChangePlacesAndStayAtTheEnds() {
        UUID dance = named("Dans");
        terms.move(dance, -1);
        terms.move(dance, -1);
        terms.move(dance, -1);

        assertEquals(
                List.of("Dans", "Tekenen en bouwen", "Muziek"), disciplines().subList(0, 3));
        terms.retire(named("Tekenen en bouwen"));
        terms.move(dance, 1);
        assertEquals("Muziek", offered().get(0));
    }

    private List<String> disciplines() {
        return vocabulary.ofRegion(region.getPublicId()).stream()
                .filter(line -> kind(line) == TermKind.DISCIPLINE)
                .map(line -> line.term().words().getPoDutch())
                .toList();
    }

    private List<String> offered() {
        return vocabulary.ofRegion(region.getPublicId()).stream()
                .filter(line -> kind(line) == TermKind.DISCIPLINE && line.isOffered())
                .map(line -> line.term().words().getPoDutch())
                .toList();
    }

    @Test
    void whatASchoolAddsAndHidesIsItsOwnBusiness() {
        UUID dance = named("Dans");
        stage.enter(ofTheSchool);
        terms.addToSchool(school.getPublicId(), TermKind.DISCIPLINE, null, typed(null, "Circus"));
        terms.hide(school.getPublicId(), dance, true);
        terms.hide(school.getPublicId(), dance, true);

        stage.enter(pupil);
        assertTrue(said().contains("Circus"));
        assertTrue(vocabulary.mine().stream().anyMatch(line -> line.hidden() && !line.isOffered()));
        stage.enter(elsewhere);
        assertFalse(said().contains("Circus"));
        assertTrue(vocabulary.mine().stream().noneMatch(TermLine::hidden));
        stage.enter(ofTheSchool);
        terms.hide(school.getPublicId(), dance, false);
        assertTrue(vocabulary.mine().stream().noneMatch(TermLine::hidden));
    }

    @Test
    void aSchoolCannotHideACompetenceNorATermOfAnotherRegion() {
        UUID competence = named("Ik maak");
        UUID foreign =
                scribe.write(entityManager -> new Town(entityManager).term(null).getPublicId());
        stage.enter(ofTheSchool);

        assertThrows(NotFoundException.class, () -> terms.hide(school.getPublicId(), competence, true));
        assertThrows(NotFoundException.class, () -> terms.hide(school.getPublicId(), foreign, true));
    }

    private UUID named(String words) {
        return vocabulary.ofRegion(region.getPublicId()).stream()
                .map(TermLine::term)
                .filter(term -> term.words().getPoDutch().equals(words))
                .findFirst()
                .orElseThrow()
                .publicId();
    }

    private List<String> said() {
        return vocabulary.mine().stream()
                .map(line -> line.term().words().getPoDutch())
                .toList();
    }

    private UUID typed(UUID term, String words) {
        return drafts.save(UUID.randomUUID(), "TERM", term, Map.of("poDutch", words))
                .publicId();
    }
}
