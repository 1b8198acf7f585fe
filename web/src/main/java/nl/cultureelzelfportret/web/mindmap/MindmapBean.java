package nl.cultureelzelfportret.web.mindmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.mindmap.MindmapService;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.web.portfolio.MomentBean;
import org.omnifaces.model.tree.ListTreeModel;
import org.omnifaces.model.tree.TreeModel;

/** The mindmap on a moment's own page: as a drawing, and as a list in a list for those who do not see it. */
@Named
@RequestScoped
public class MindmapBean {

    @Inject
    private MindmapService mindmaps;

    @Inject
    private MomentBean moment;

    private MindmapDrawing drawing;
    private TreeModel<NodeContent> outline;

    /** Reads the map, if the moment is one. */
    public void load() {
        if (moment.getMoment().kind().isMindmap()) {
            Mindmap map = mindmaps.read(moment.getPublicId());
            drawing = MindmapDrawing.of(map);
            outline = new ListTreeModel<>();
            map.root().ifPresent(middle -> hang(outline, middle, map));
        }
    }

    private static void hang(TreeModel<NodeContent> on, NodeContent node, Mindmap map) {
        TreeModel<NodeContent> hanging = on.addChild(node);
        map.childrenOf(node).forEach(child -> hang(hanging, child, map));
    }

    /** {@return the drawing, or null for a moment of another kind} */
    public MindmapDrawing getDrawing() {
        return drawing;
    }

    /** {@return the words, as they hang on each other} */
    public TreeModel<NodeContent> getOutline() {
        return outline;
    }
}
