package nl.cultureelzelfportret.persistence.mindmap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The nodes of all mindmaps. */
public final class MindmapNodes {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public MindmapNodes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the nodes of a mindmap, the middle first}
     *
     * @param moment id of the moment
     */
    public List<MindmapNode> of(UUID moment) {
        return entityManager
                .createQuery(
                        "select n from MindmapNode n left join fetch n.picture"
                                + " where n.moment.publicId = :moment order by n.position",
                        MindmapNode.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return the nodes of all mindmaps of a person, map by map}
     *
     * @param personId key of the person
     */
    public List<MindmapNode> allOf(long personId) {
        return entityManager
                .createQuery(
                        "select n from MindmapNode n join fetch n.moment left join fetch n.picture"
                                + " where n.moment.owner.id = :person order by n.moment.id, n.position",
                        MindmapNode.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** @param node a new one */
    public void add(MindmapNode node) {
        entityManager.persist(node);
    }

    /** @param node to erase for good */
    public void remove(MindmapNode node) {
        entityManager.remove(node);
    }
}
