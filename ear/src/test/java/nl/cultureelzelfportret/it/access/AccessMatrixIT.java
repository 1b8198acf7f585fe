package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix at the doors of the services: every actor at every method, on everything that it could be about. */
class AccessMatrixIT extends ServiceIT {

    private static final System.Logger LOG = System.getLogger(AccessMatrixIT.class.getName());

    @Inject
    private ServiceDoors serviceDoors;

    @Inject
    private TimelineService timelines;

    @Inject
    private MediaSettings mediaSettings;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Inject
    private UserTransaction transaction;

    private Neighbourhood there;

    @BeforeEach
    void settle() {
        there = scribe.write(entityManager -> new Neighbourhood(entityManager, mediaSettings.folder()));
        scribe.write(there::sayGoodbye);
    }

    @Test
    void everyServiceOpensToThoseWhoMayAndToNobodyElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Door> doors = serviceDoors.of(there);
        for (Actor actor : Actor.values()) {
            enter(actor);
            for (Door door : doors) {
                String answer = knock(door);
                if (!answer.equals("shut") != AccessMatrix.permits(actor, door.matter())) {
                    wrong.add(actor + " at " + door.method() + " " + door.matter() + ": " + answer);
                }
                there.leaks(actor, answer)
                        .forEach(leak -> wrong.add(actor + " learnt at " + door.method() + " " + leak));
            }
        }
        LOG.log(Level.INFO, "Access matrix at services: {0} cells", doors.size() * Actor.values().length);
        assertEquals(List.of(), wrong);
    }

    private void enter(Actor actor) {
        if (actor == Actor.ANONYMOUS) {
            stage.leave();
        } else {
            stage.enter(there.people.get(actor));
        }
    }

    private String knock(Door door) throws Exception {
        transaction.begin();
        try {
            return "open: " + door.knock().call();
        } catch (NotFoundException notForThisOne) {
            return "shut";
        } catch (BusinessException letInButInVain) {
            return "open: " + letInButInVain.messageKey();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void timelinesHoldAllThatMayBeSeenAndNothingElse() {
        for (Actor actor : Actor.values()) {
            enter(actor);
            if (AccessMatrix.permits(actor, Matter.PERSON)) {
                assertEquals(
                        seen(actor),
                        shown(timelines.ofPerson(there.owner().getPublicId(), TimelineFilter.ALL, null)),
                        actor + " at the owner's timeline");
            }
            if (AccessMatrix.permits(actor, Matter.CLASS_TIMELINE)) {
                TreeSet<String> ofTheClass = seen(actor);
                ofTheClass.removeIf(canary -> canary.contains("ONLY_ME"));
                ofTheClass.removeIf(
                        canary -> actor == Actor.OWNER && (canary.contains("TEACHER") || canary.contains("hidden")));
                assertEquals(
                        ofTheClass,
                        shown(timelines.ofClass(there.schoolClass, TimelineFilter.ALL, null)),
                        actor + " at the timeline of the class");
            }
        }
    }

    private TreeSet<String> seen(Actor actor) {
        return Stream.concat(
                        there.things.stream()
                                .filter(thing -> isSeen(actor, thing.matter()))
                                .map(Neighbourhood.Thing::canary),
                        there.questions.stream()
                                .filter(asked -> isSeen(actor, asked.matter()))
                                .map(Neighbourhood.Asked::canary))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSeen(Actor actor, Matter matter) {
        return matter != Matter.WITHDRAWN && AccessMatrix.permits(actor, matter);
    }

    private static TreeSet<String> shown(Timeline timeline) {
        return timeline.moments().rows().stream().map(MomentRow::title).collect(Collectors.toCollection(TreeSet::new));
    }
}
