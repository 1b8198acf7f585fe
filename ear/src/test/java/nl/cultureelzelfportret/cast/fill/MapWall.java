package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNode;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** Hangs up the mindmaps of the cast, which stand in {@code mindmaps.txt}. */
final class MapWall {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime AFTERNOON = LocalTime.of(14, 10);

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;

    MapWall(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
    }

    void hang() {
        String[] facts = null;
        List<NodeContent> nodes = new ArrayList<>();
        for (String line : CastText.read("mindmaps.txt")) {
            if (line.startsWith("@")) {
                post(facts, nodes);
                facts = line.substring(2).split(" ");
                nodes.clear();
            } else {
                nodes.add(node(line, nodes));
            }
        }
        post(facts, nodes);
    }

    private static NodeContent node(String line, List<NodeContent> before) {
        int depth = line.indexOf(line.strip()) / 2;
        UUID id = UUID.randomUUID();
        if (depth == 0) {
            return new NodeContent(id, null, line, null, null);
        }
        Mindmap map = new Mindmap(before);
        NodeContent parent = before.get(0);
        for (int step = 1; step < depth; step++) {
            List<NodeContent> beside = map.childrenOf(parent);
            parent = beside.get(beside.size() - 1);
        }
        Accent[] colours = Accent.values();
        Accent colour = depth > 1 ? null : colours[(3 * map.childrenOf(parent).size() + 4) % colours.length];
        return new NodeContent(id, parent.id(), line, colour, null);
    }

    private void post(String[] facts, List<NodeContent> nodes) {
        if (facts == null) {
            return;
        }
        CastPerson cast = Cast.person(facts[0]);
        LocalDate day = today.minusDays(Integer.parseInt(facts[1]));
        Instant at = day.atTime(AFTERNOON).atZone(HERE).toInstant();
        Person owner = crowd.person(cast);
        Mindmap map = new Mindmap(nodes);
        UUID id = UUID.nameUUIDFromBytes((facts[0] + " " + nodes.get(0).words()).getBytes(StandardCharsets.UTF_8));
        Moment moment = new Moment(id, owner, MomentKind.MINDMAP, SchoolYear.containing(day), at);
        moment.revise(
                new MomentContent(
                        new MomentText(nodes.get(0).words(), map.outline(), ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.INVESTIGATE)),
                        List.of()),
                List.of());
        moment.shareWith(
                Visibility.valueOf(facts[2]),
                cast.classesOn(day, today).stream().map(places::schoolClass).toList());
        entityManager.persist(moment);
        for (int place = 0; place < nodes.size(); place++) {
            MindmapNode node = new MindmapNode(nodes.get(place).id(), moment);
            node.place(place, nodes.get(place), null);
            entityManager.persist(node);
        }
    }
}
