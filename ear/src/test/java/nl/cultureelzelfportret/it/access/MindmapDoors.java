package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.mindmap.MindmapService;

/** The methods that are about mindmaps, and how one knocks there. */
@Dependent
class MindmapDoors implements Doors {

    @Inject
    private MindmapService mindmaps;

    @Override
    public List<Door> of(Neighbourhood there) {
        return there.things.stream()
                .map(thing -> new Door("MindmapService.read", thing.matter(), () -> mindmaps.read(thing.moment())))
                .toList();
    }
}
