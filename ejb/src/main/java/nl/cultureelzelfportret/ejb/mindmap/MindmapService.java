package nl.cultureelzelfportret.ejb.mindmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNode;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNodes;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** Reads mindmaps. */
@Stateless
@Guarded
public class MindmapService {

    @Inject
    private MindmapNodes nodes;

    /**
     * {@return the map of a moment; empty for one that is no mindmap}
     *
     * @param moment one's own, or one that was shared with the viewer
     */
    @Allowed(Permission.READ_MOMENT)
    public Mindmap read(@On(Moment.class) UUID moment) {
        return new Mindmap(nodes.of(moment).stream().map(MindmapNode::content).toList());
    }
}
