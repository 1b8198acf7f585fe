package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.selfportrait.AnswerService;
import nl.cultureelzelfportret.ejb.selfportrait.ArrangingService;
import nl.cultureelzelfportret.ejb.selfportrait.ComparisonService;
import nl.cultureelzelfportret.ejb.selfportrait.HangingService;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.ejb.selfportrait.Spot;
import nl.cultureelzelfportret.ejb.selfportrait.WritingService;
import nl.cultureelzelfportret.ejb.selfportrait.YearAgoService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;

/** The methods that are about a self-portrait, and how one knocks there. The owner shares theirs with the class. */
@Dependent
class SelfPortraitDoors implements Doors {

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private HangingService hanging;

    @Inject
    private ArrangingService arranging;

    @Inject
    private WritingService writing;

    @Inject
    private AnswerService answers;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private YearAgoService yearAgo;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(ownSpace());
        UUID owner = there.owner().getPublicId();
        doors.add(new Door("SelfPortraitService.ofPerson", Matter.CLASS, () -> selfPortraits.ofPerson(owner, null, 0)));
        doors.addAll(line(there.line));
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        return doors;
    }

    private List<Door> ownSpace() {
        UUID fresh = UUID.randomUUID();
        Spot cover = new Spot(Spot.Kind.COVER, null);
        return List.of(
                new Door("SelfPortraitService.own", Matter.OWN_SPACE, () -> selfPortraits.own(null, 0)),
                new Door("SelfPortraitService.chapter", Matter.OWN_SPACE, () -> selfPortraits.chapter(null, 0)),
                new Door("SelfPortraitService.circle", Matter.OWN_SPACE, selfPortraits::circle),
                Door.of("SelfPortraitService.share", Matter.OWN_SPACE, () -> selfPortraits.share(Visibility.ONLY_ME)),
                new Door("HangingService.choice", Matter.OWN_SPACE, () -> hanging.choice(TimelineFilter.ALL, null)),
                new Door("HangingService.hangAll", Matter.OWN_SPACE, () -> hanging.hangAll(Set.of())),
                new Door("WritingService.begin", Matter.OWN_SPACE, () -> writing.begin(cover, fresh)),
                new Door("AnswerService.own", Matter.OWN_SPACE, answers::own),
                new Door(
                        "ComparisonService.candidates",
                        Matter.OWN_SPACE,
                        () -> comparisons.candidates(null, TimelineFilter.ALL, null)),
                new Door("YearAgoService.find", Matter.OWN_SPACE, yearAgo::find));
    }

    private List<Door> line(OwnersLine line) {
        Spot spot = new Spot(Spot.Kind.PEG, line.peg());
        return List.of(
                Door.of("ArrangingService.move", Matter.CHANGE, () -> arranging.move(line.peg(), 1)),
                Door.of("ArrangingService.moveTo", Matter.CHANGE, () -> arranging.moveTo(line.peg(), line.chapter())),
                Door.of("ArrangingService.takeOff", Matter.CHANGE, () -> arranging.takeOff(line.peg())),
                Door.of("ArrangingService.moveChapter", Matter.CHANGE, () -> arranging.moveChapter(line.chapter(), 1)),
                Door.of("ArrangingService.close", Matter.CHANGE, () -> arranging.close(line.chapter())),
                new Door("WritingService.begin", Matter.CHANGE, () -> writing.begin(spot, UUID.randomUUID())),
                new Door("WritingService.save", Matter.DRAFT, () -> writing.save(spot, line.draft())),
                new Door(
                        "ComparisonService.compare",
                        Matter.CHANGE,
                        () -> comparisons.compare(line.earlier(), line.later())),
                new Door(
                        "ComparisonService.candidates",
                        Matter.CHANGE,
                        () -> comparisons.candidates(line.earlier(), TimelineFilter.ALL, null)),
                new Door(
                        "ComparisonService.keep",
                        Matter.DRAFT,
                        () -> comparisons.keep(line.earlier(), line.later(), line.draft())),
                Door.of("ComparisonService.hang", Matter.CHANGE, () -> comparisons.hang(line.comparison())),
                Door.of("ComparisonService.remove", Matter.CHANGE, () -> comparisons.remove(line.comparison())));
    }

    private List<Door> moment(Thing thing) {
        UUID moment = thing.moment();
        return List.of(
                new Door("HangingService.isHanging", Matter.OWN_SPACE, () -> hanging.isHanging(moment)),
                new Door("HangingService.hangAll", Matter.OWN_SPACE, () -> hanging.hangAll(Set.of(moment))),
                Door.of("HangingService.hang", Matter.CHANGE, () -> hanging.hang(moment)),
                Door.of("HangingService.takeDown", Matter.CHANGE, () -> hanging.takeDown(moment)));
    }
}
