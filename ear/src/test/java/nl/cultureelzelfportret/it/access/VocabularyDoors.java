package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.vocabulary.TermService;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;

/** The methods that are about the vocabulary, and how one knocks there. */
@Dependent
class VocabularyDoors implements Doors {

    @Inject
    private VocabularyService vocabulary;

    @Inject
    private TermService terms;

    @Inject
    private DraftService drafts;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(reading(there));
        doors.addAll(term(there.regionTerm, Matter.REGION_CONTENT));
        doors.addAll(term(there.schoolTerm, Matter.SCHOOL_CONTENT));
        doors.add(Door.of(
                "TermService.hide", Matter.SCHOOL_CONTENT, () -> terms.hide(there.school, there.regionTerm, true)));
        doors.add(Door.of("TermService.addToRegion", Matter.REGION_CONTENT, () -> addToRegion(there)));
        doors.add(Door.of("TermService.addToSchool", Matter.SCHOOL_CONTENT, () -> addToSchool(there)));
        return doors;
    }

    private void addToRegion(Neighbourhood there) {
        terms.addToRegion(there.region, TermKind.DOMAIN, null, typed(null));
    }

    private void addToSchool(Neighbourhood there) {
        terms.addToSchool(there.school, TermKind.DOMAIN, null, typed(null));
    }

    private UUID typed(UUID term) {
        return drafts.save(UUID.randomUUID(), "TERM", term, Map.of("voDutch", "Buiten"))
                .publicId();
    }

    private List<Door> reading(Neighbourhood there) {
        return List.of(
                new Door("VocabularyService.mine", Matter.OWN_DESK, vocabulary::mine),
                new Door("VocabularyService.regions", Matter.OWN_DESK, vocabulary::regions),
                new Door("VocabularyService.schools", Matter.OWN_DESK, vocabulary::schools),
                new Door("VocabularyService.ownTags", Matter.OWN_SPACE, vocabulary::ownTags),
                new Door("VocabularyService.ofRegion", Matter.REGION_CONTENT, () -> vocabulary.ofRegion(there.region)),
                new Door("VocabularyService.ofSchool", Matter.SCHOOL_CONTENT, () -> vocabulary.ofSchool(there.school)));
    }

    private List<Door> term(UUID term, Matter matter) {
        return List.of(
                new Door("TermService.read", matter, () -> terms.read(term)),
                Door.of("TermService.move", matter, () -> terms.move(term, -1)),
                Door.of("TermService.retire", matter, () -> terms.retire(term)),
                Door.of("TermService.bringBack", matter, () -> terms.bringBack(term)),
                Door.of("TermService.reword", matter, () -> terms.reword(term, typed(term), -1)));
    }
}
