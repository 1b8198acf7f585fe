package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.AskingService;
import nl.cultureelzelfportret.ejb.feedback.ConversationService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.HidingService;
import nl.cultureelzelfportret.ejb.feedback.ReadingService;
import nl.cultureelzelfportret.ejb.feedback.RewordingService;
import nl.cultureelzelfportret.ejb.news.NewsService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;

/** The methods with which people react, ask, hide, read along and find news, and how one knocks there. */
@Dependent
class FeedbackDoors implements Doors {

    @Inject
    private FeedbackService feedback;

    @Inject
    private ConversationService conversations;

    @Inject
    private RewordingService rewording;

    @Inject
    private HidingService hiding;

    @Inject
    private AskingService asking;

    @Inject
    private ReadingService reading;

    @Inject
    private NewsService news;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(places(there));
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        return doors;
    }

    private List<Door> places(Neighbourhood there) {
        UUID reaction = there.reaction;
        return List.of(
                new Door("ReadingService.of", Matter.CLASS_LIST, () -> reading.of(there.schoolClass)),
                new Door(
                        "FeedbackService.newestOfTeachers",
                        Matter.OWN_SPACE,
                        () -> feedback.newestOfTeachers(
                                there.things.stream().map(Thing::moment).toList())),
                Door.of("FeedbackService.withdraw", Matter.REACTION, () -> feedback.withdraw(reaction)),
                Door.of("FeedbackService.restore", Matter.REACTION, () -> feedback.restore(reaction)),
                new Door("RewordingService.begin", Matter.REACTION, () -> rewording.begin(reaction)),
                Door.of(
                        "RewordingService.reword",
                        Matter.REACTION,
                        () -> rewording.reword(reaction, UUID.randomUUID(), "Anders.")),
                new Door("HidingService.reaction", Matter.HIDE, () -> hiding.reaction(reaction)),
                Door.of("HidingService.hideReaction", Matter.HIDE, () -> hiding.hideReaction(reaction, "Niet zo.")),
                Door.of("HidingService.showReaction", Matter.HIDE, () -> hiding.showReaction(reaction)),
                new Door("NewsService.own", Matter.OWN_SPACE, () -> news.own(null)),
                new Door("NewsService.isUnread", Matter.OWN_SPACE, news::isUnread),
                new Door("NewsService.open", Matter.NEWS, () -> news.open(there.news)),
                Door.of("NewsService.readAll", Matter.OWN_SPACE, news::readAll));
    }

    private List<Door> moment(Thing thing) {
        UUID moment = thing.moment();
        UUID draft = UUID.randomUUID();
        return List.of(
                new Door("ConversationService.at", thing.matter(), () -> conversations.at(moment, null)),
                Door.of(
                        "FeedbackService.react",
                        reacting(thing),
                        () -> feedback.react(moment, draft, null, ReactionKind.TIP, "Groter.")),
                Door.of("ReadingService.pass", reacting(thing), () -> reading.pass(moment)),
                new Door("AskingService.about", Matter.CHANGE, () -> asking.about(moment)),
                Door.of("AskingService.ask", Matter.CHANGE, () -> asking.ask(moment, draft, null, "Mooi?")),
                new Door("HidingService.moment", hiding(thing), () -> hiding.moment(moment)),
                Door.of("HidingService.hideMoment", hiding(thing), () -> hiding.hideMoment(moment, "Niet zo.")),
                Door.of("HidingService.showMoment", hiding(thing), () -> hiding.showMoment(moment)));
    }

    /** Nobody reacts to what is withdrawn or hidden; who looks after a school has no portfolio and does not react. */
    private static Matter reacting(Thing thing) {
        return switch (thing.matter()) {
            case WITHDRAWN, HIDDEN -> Matter.NOTHING;
            case SCHOOL -> Matter.REACT_IN_SCHOOL;
            default -> thing.matter();
        };
    }

    /** Nobody hides what only its owner sees. */
    static Matter hiding(Thing thing) {
        return switch (thing.matter()) {
            case WITHDRAWN, ONLY_ME -> Matter.NOTHING;
            default -> Matter.HIDE;
        };
    }
}
