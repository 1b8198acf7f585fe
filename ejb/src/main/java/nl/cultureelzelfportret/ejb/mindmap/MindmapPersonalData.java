package nl.cultureelzelfportret.ejb.mindmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNode;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNodes;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;

/** The nodes of the mindmaps of a person. */
@ApplicationScoped
public class MindmapPersonalData implements PersonalData {

    @Inject
    private MindmapNodes nodes;

    @Override
    public String feature() {
        return "mindmap";
    }

    @Override
    public int room() {
        return 9;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return nodes.allOf(personId).stream().map(MindmapPersonalData::told).toList();
    }

    private static PersonalRecord told(MindmapNode node) {
        NodeContent content = node.content();
        return PersonalRecord.of("mindmap node", content.id(), node.getMoment().getPostedAt())
                .with("moment", node.getMoment().getPublicId())
                .with("parent", content.parent())
                .with("words", content.words())
                .with("colour", content.colour())
                .with("picture", content.picture());
    }

    @Override
    public void erase(long personId) {
        nodes.allOf(personId).forEach(nodes::remove);
    }
}
