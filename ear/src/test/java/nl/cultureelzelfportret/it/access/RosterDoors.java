package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.MergeService;
import nl.cultureelzelfportret.ejb.roster.PersonForm;
import nl.cultureelzelfportret.ejb.roster.RollOverService;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.ejb.roster.SignInPaperService;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.Deed;

/** The methods that are about the people, classes and rosters of the owner's school. */
@Dependent
class RosterDoors implements Doors {

    private static final byte[] NO_ROSTER = "zomaar wat".getBytes(StandardCharsets.UTF_8);

    @Inject
    private RosterService rosters;

    @Inject
    private SchoolPeopleService people;

    @Inject
    private SchoolClassService classes;

    @Inject
    private SignInPaperService papers;

    @Inject
    private RollOverService rollOvers;

    @Inject
    private MergeService merging;

    @Override
    public List<Door> of(Neighbourhood there) {
        UUID school = there.school;
        UUID roster = there.roster;
        List<Door> doors = new ArrayList<>(ofPeople(there));
        doors.addAll(ofClasses(there));
        UUID owner = there.owner().getPublicId();
        doors.addAll(List.of(
                door("MergeService.view", () -> inVain(() -> merging.view(school, owner, "nobody"))),
                door("MergeService.merge", () -> inVain(() -> merging.merge(school, owner, owner))),
                door("RollOverService.view", () -> rollOvers.view(school)),
                door("RollOverService.roll", () -> rollOvers.roll(school, List.of())),
                door("RollOverService.undo", () -> rollOvers.undo(school)),
                new Door("RosterService.schools", Matter.SCHOOL_WORK, rosters::schools),
                new Door("RosterService.template", Matter.SCHOOL_WORK, rosters::template),
                door("RosterService.history", () -> rosters.history(school)),
                door("RosterService.take", () -> inVain(() -> rosters.take(school, "a.csv", NO_ROSTER))),
                door("RosterService.preview", () -> rosters.preview(school, roster, Deed.ADD, 0)),
                door("RosterService.state", () -> rosters.state(school, roster)),
                door("RosterService.answer", () -> inVain(() -> rosters.answer(school, roster, Map.of()))),
                door("RosterService.apply", () -> inVain(() -> rosters.apply(school, roster))),
                door("RosterService.discard", () -> inVain(() -> rosters.discard(school, roster)))));
        return doors;
    }

    /** Changes without a name: they are refused behind the door, so that everybody stays as they are. */
    private List<Door> ofPeople(Neighbourhood there) {
        UUID school = there.school;
        UUID person = there.owner().getPublicId();
        PersonForm nobody = new PersonForm();
        return List.of(
                door("SchoolPeopleService.people", () -> people.people(school)),
                door("SchoolPeopleService.person", () -> people.person(school, person)),
                door("SchoolPeopleService.add", () -> inVain(() -> people.add(school, nobody, Set.of(), Set.of()))),
                door(
                        "SchoolPeopleService.change",
                        () -> inVain(() -> people.change(school, person, nobody, Set.of(), Set.of()))),
                door("SchoolPeopleService.bringBack", () -> people.bringBack(school, person)),
                door("SchoolPeopleService.end", () -> people.end(school, there.leaver)),
                door("SchoolPeopleService.resetSignIn", () -> people.resetSignIn(school, there.forgetter)));
    }

    private List<Door> ofClasses(Neighbourhood there) {
        UUID school = there.school;
        UUID ours = there.schoolClass;
        String home = "https://zelfportret.example";
        return List.of(
                door("SchoolClassService.classes", () -> classes.classes(school)),
                door("SchoolClassService.read", () -> classes.read(school, ours)),
                door("SchoolClassService.add", () -> inVain(() -> classes.add(school, "", 5))),
                door("SchoolClassService.describe", () -> inVain(() -> classes.describe(school, ours, "", 5))),
                door(
                        "SchoolClassService.nameTeacher",
                        () -> classes.nameTeacher(
                                school, ours, there.people.get(Actor.TEACHER).getPublicId())),
                door("SchoolClassService.takeOut", () -> classes.takeOut(school, ours, UUID.randomUUID())),
                door("SchoolClassService.end", () -> classes.end(school, there.emptyClass)),
                door(
                        "SignInPaperService.letters",
                        () -> inVain(() -> papers.letters(school, there.emptyClass, home, Language.NL))),
                door("SignInPaperService.cards", () -> papers.cards(school, ours, home, Language.NL)));
    }

    private static Door door(String method, Runnable knock) {
        return Door.of(method, Matter.SCHOOL_PEOPLE, knock);
    }

    /** Who gets in brought nothing, or comes too late: that is said behind the door. */
    private static void inVain(Runnable knock) {
        try {
            knock.run();
        } catch (BusinessException behindTheDoor) {
            // The door was open.
        }
    }
}
