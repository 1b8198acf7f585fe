package nl.cultureelzelfportret.ejb.mindmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.portfolio.KindContent;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNode;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNodes;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;

/**
 * Makes a moment of a mindmap: its middle is the title, its branches are the text, and the pictures on its nodes hang on
 * the moment like those of any other. So it is found, read aloud and remembered without anybody knowing of maps.
 */
@ApplicationScoped
public class MindmapContent implements KindContent {

    @Inject
    private MindmapNodes nodes;

    @Override
    public MomentKind kind() {
        return MomentKind.MINDMAP;
    }

    @Override
    public MomentContent read(Map<String, String> fields) {
        Mindmap map = map(fields);
        map.guard();
        String middle = map.root().map(NodeContent::words).orElse("");
        return new MomentContent(
                new MomentText(middle, map.outline(), ""),
                new Visit(),
                MomentContent.of(fields).getTags(),
                captions(map));
    }

    private static Mindmap map(Map<String, String> fields) {
        return Mindmap.of(fields.get(Mindmap.FIELD)).pruned();
    }

    private static List<Caption> captions(Mindmap map) {
        return map.nodes().stream()
                .filter(node -> node.picture() != null)
                .map(node -> new Caption(node.picture(), node.words()))
                .toList();
    }

    @Override
    public void keep(Moment moment, Map<String, String> fields) {
        Map<UUID, MediaFile> files = moment.getAttachments().stream()
                .map(Attachment::getFile)
                .collect(Collectors.toMap(BaseEntity::getPublicId, Function.identity()));
        Map<UUID, MindmapNode> before = nodes.of(moment.getPublicId()).stream()
                .collect(Collectors.toMap(
                        BaseEntity::getPublicId, Function.identity(), (one, same) -> one, HashMap::new));
        int place = 0;
        for (NodeContent content : map(fields).nodes()) {
            MindmapNode node = before.remove(content.id());
            if (node == null) {
                node = new MindmapNode(content.id(), moment);
                nodes.add(node);
            }
            node.place(place++, content, content.picture() == null ? null : files.get(content.picture()));
        }
        before.values().forEach(nodes::remove);
    }
}
