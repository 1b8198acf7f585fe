package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkWritingService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;

/** The methods that are about a talk of the owner with their teacher, and how one knocks there. */
@Dependent
class TalkDoors implements Doors {

    @Inject
    private TalkPlanService plans;

    @Inject
    private TalkService talks;

    @Inject
    private TalkWritingService writing;

    @Override
    public List<Door> of(Neighbourhood there) {
        UUID owner = there.owner().getPublicId();
        List<Door> doors = new ArrayList<>(List.of(
                new Door("TalkPlanService.own", Matter.OWN_SPACE, plans::own),
                new Door("TalkPlanService.partners", Matter.OWN_SPACE, plans::partners),
                new Door("TalkPlanService.ofClass", Matter.CLASS_LIST, () -> plans.ofClass(there.schoolClass)),
                new Door("TalkPlanService.partner", Matter.TALK_WITH_OWNER, () -> plans.partner(owner)),
                Door.of(
                        "TalkPlanService.plan",
                        Matter.TALK_WITH_OWNER,
                        () -> plans.plan(owner, UUID.randomUUID(), Instant.EPOCH, ""))));
        there.things.forEach(thing -> doors.addAll(talk(thing)));
        return doors;
    }

    /** What the owner took back is no talk for the teacher any more. */
    private List<Door> talk(Thing thing) {
        UUID talk = thing.moment();
        Matter matter = thing.matter() == Matter.WITHDRAWN ? Matter.WITHDRAWN : Matter.TALK;
        return List.of(
                new Door("TalkService.open", matter, () -> talks.open(talk)),
                new Door("TalkService.read", thing.matter(), () -> talks.read(talk)),
                Door.of("TalkService.lay", matter, () -> talks.lay(talk, List.of(), List.of())),
                Door.of("TalkService.hold", matter, () -> talks.hold(talk)),
                Door.of("TalkService.agree", matter, () -> talks.agree(talk, true)),
                Door.of("TalkPlanService.move", matter, () -> plans.move(talk, Instant.EPOCH, "")),
                Door.of("TalkPlanService.cancel", matter, () -> plans.cancel(talk)),
                new Door("TalkWritingService.begin", matter, () -> writing.begin(talk, UUID.randomUUID())),
                Door.of("TalkWritingService.write", Matter.CHANGE, () -> writing.write(talk, thing.change())),
                new Door("TalkService.ask", Matter.CHANGE, () -> talks.ask(talk)));
    }
}
