package nl.cultureelzelfportret.persistence.mindmap;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * A tree of nodes, the middle first, each one after its parent. Whatever comes from outside becomes a tree: a node whose
 * parent is not there hangs on the middle.
 */
public final class Mindmap implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Field of a draft in which a mindmap stands, a line for each node. */
    public static final String FIELD = "nodes";

    /** So many nodes fit on a map. */
    public static final int MOST_NODES = 150;

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String DEEPER = "– ";
    private static final int MOST_DASHES = 8;

    private final ArrayList<NodeContent> nodes;

    /** @param nodes the middle first, each one after its parent */
    public Mindmap(Collection<NodeContent> nodes) {
        this.nodes = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (NodeContent node : nodes) {
            if (known.isEmpty()) {
                this.nodes.add(node.under(null));
            } else if (!known.contains(node.id())) {
                UUID middle = this.nodes.get(0).id();
                this.nodes.add(known.contains(node.parent()) ? node : node.under(middle));
            }
            known.add(node.id());
        }
    }

    /** {@return a map with an empty middle} */
    public static Mindmap begun() {
        return new Mindmap(List.of(new NodeContent(UUID.randomUUID(), null, "", null, null)));
    }

    /**
     * Reads a map out of the field of a draft: a line for each node, with its id, its parent, its colour, its picture and
     * its words, and tabs between them. What cannot be read is passed over.
     *
     * @param field may be null
     * @return the map, which may be empty
     */
    public static Mindmap of(String field) {
        return new Mindmap(
                (field == null ? "" : field).lines().flatMap(Mindmap::node).toList());
    }

    private static Stream<NodeContent> node(String line) {
        String[] parts = line.split("\t", 5);
        if (parts.length < 5 || !parts[0].matches(UUID_PATTERN)) {
            return Stream.empty();
        }
        return Stream.of(new NodeContent(
                UUID.fromString(parts[0]),
                uuid(parts[1]),
                parts[4].replace('\t', ' '),
                Arrays.stream(Accent.values())
                        .filter(accent -> accent.token().equals(parts[2]))
                        .findFirst()
                        .orElse(null),
                uuid(parts[3])));
    }

    private static UUID uuid(String part) {
        return part.matches(UUID_PATTERN) ? UUID.fromString(part) : null;
    }

    /** {@return the field out of which {@link #of(String)} makes this map again} */
    public String toField() {
        return nodes.stream()
                .map(node -> String.join(
                        "\t",
                        node.id().toString(),
                        node.parent() == null ? "" : node.parent().toString(),
                        node.colour() == null ? "" : node.colour().token(),
                        node.picture() == null ? "" : node.picture().toString(),
                        node.words().replaceAll("[\t\r\n]", " ")))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the same map without the ends of branches on which nothing stands} */
    public Mindmap pruned() {
        Deque<NodeContent> kept = new ArrayDeque<>();
        Set<UUID> parents = new HashSet<>();
        for (int place = nodes.size() - 1; place >= 0; place--) {
            NodeContent node = nodes.get(place);
            if (place == 0 || !node.isEmpty() || parents.contains(node.id())) {
                kept.addFirst(node);
                parents.add(node.parent());
            }
        }
        return new Mindmap(kept);
    }

    /**
     * Sees that it fits.
     *
     * @throws BusinessException if there are too many nodes, or too many words on one
     */
    public void guard() {
        if (nodes.size() > MOST_NODES) {
            throw new BusinessException("mindmap.edit.tooMany", MOST_NODES);
        }
        if (nodes.stream().anyMatch(node -> node.words().length() > NodeContent.LENGTH)) {
            throw new BusinessException("mindmap.edit.wordsTooLong", NodeContent.LENGTH);
        }
    }

    /** {@return everything around the middle in words, a line for each node, which a dash for each step shows to hang lower} */
    public String outline() {
        Map<UUID, Integer> depths = new LinkedHashMap<>();
        StringBuilder outline = new StringBuilder();
        inReadingOrder().forEach(node -> {
            int depth = node.parent() == null ? 0 : depths.get(node.parent()) + 1;
            depths.put(node.id(), depth);
            if (depth > 0 && !node.words().isEmpty()) {
                outline.append(DEEPER.repeat(Math.min(depth - 1, MOST_DASHES)))
                        .append(node.words())
                        .append('\n');
            }
        });
        return outline.toString().strip();
    }

    private List<NodeContent> inReadingOrder() {
        List<NodeContent> ordered = new ArrayList<>();
        root().ifPresent(middle -> addBranch(middle, byParent(), ordered));
        return ordered;
    }

    private static void addBranch(NodeContent node, Map<UUID, List<NodeContent>> byParent, List<NodeContent> ordered) {
        ordered.add(node);
        byParent.getOrDefault(node.id(), List.of()).forEach(child -> addBranch(child, byParent, ordered));
    }

    private Map<UUID, List<NodeContent>> byParent() {
        return nodes.stream().skip(1).collect(Collectors.groupingBy(NodeContent::parent));
    }

    /** {@return the middle; empty on an empty map} */
    public Optional<NodeContent> root() {
        return nodes.stream().findFirst();
    }

    /**
     * {@return what hangs on a node, in its order}
     *
     * @param node of this map
     */
    public List<NodeContent> childrenOf(NodeContent node) {
        return nodes.stream().filter(child -> node.id().equals(child.parent())).toList();
    }

    /** {@return all nodes, the middle first, each one after its parent} */
    public List<NodeContent> nodes() {
        return List.copyOf(nodes);
    }
}
