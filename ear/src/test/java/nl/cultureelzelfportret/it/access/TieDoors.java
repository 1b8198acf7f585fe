package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.MirrorService;
import nl.cultureelzelfportret.ejb.portfolio.TieService;
import nl.cultureelzelfportret.ejb.portfolio.TogetherService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;

/** The methods that are about mirrors, and about what a moment was made for. */
@Dependent
class TieDoors implements Doors {

    @Inject
    private MirrorService mirrors;

    @Inject
    private TieService ties;

    @Inject
    private TogetherService together;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>();
        doors.add(
                new Door("TogetherService.ofClass", Matter.CLASS_TIMELINE, () -> together.ofClass(there.schoolClass)));
        doors.add(
                new Door("MirrorService.ofClass", Matter.CLASS_TIMELINE, () -> mirrors.ofClass(there.schoolClass, 9)));
        there.things.forEach(thing -> doors.addAll(moment(there, thing)));
        return doors;
    }

    private List<Door> moment(Neighbourhood there, Thing thing) {
        UUID moment = thing.moment();
        return List.of(
                new Door("TieService.of", thing.matter(), () -> ties.of(moment)),
                new Door("MirrorService.offer", Matter.CHANGE, () -> mirrors.offer(moment)),
                Door.of(
                        "MirrorService.hold",
                        Matter.CHANGE,
                        () -> mirrors.hold(moment, Set.of(there.schoolClass), "Kijk")));
    }
}
