package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceService;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.StarterService;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Asked;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** The methods that are about learning questions, and how one knocks there. */
@Dependent
class QuestionDoors implements Doors {

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private AdviceService advice;

    @Inject
    private MediaService media;

    @Inject
    private StarterService starters;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(List.of(
                new Door("LearningQuestionService.wishes", Matter.OWN_SPACE, questions::wishes),
                new Door("LearningQuestionService.own", Matter.OWN_SPACE, questions::own),
                new Door("LearningQuestionService.open", Matter.OWN_SPACE, questions::open),
                new Door(
                        "LearningQuestionService.begin",
                        Matter.OWN_SPACE,
                        () -> questions.begin(UUID.randomUUID(), WishKind.LEARN)),
                new Door(
                        "LearningQuestionService.ofClass",
                        Matter.CLASS_LIST,
                        () -> questions.ofClass(there.schoolClass))));
        doors.addAll(ofTheSchool(there));
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        there.questions.forEach(asked -> doors.addAll(question(asked)));
        return doors;
    }

    private List<Door> ofTheSchool(Neighbourhood there) {
        return List.of(
                new Door("StarterService.of", Matter.SCHOOL_CONTENT, () -> starters.of(there.school)),
                Door.of("StarterService.add", Matter.SCHOOL_CONTENT, () -> starters.add(there.school, words())),
                Door.of("StarterService.change", Matter.SCHOOL_CONTENT, () -> starters.change(there.starter, words())),
                Door.of("StarterService.retire", Matter.SCHOOL_CONTENT, () -> starters.retire(there.starter)),
                Door.of("StarterService.bringBack", Matter.SCHOOL_CONTENT, () -> starters.bringBack(there.starter)));
    }

    private static StarterWords words() {
        StarterWords words = new StarterWords();
        words.setDutch("In onze tuin…");
        return words;
    }

    /** {@return to begin something of one's own in answer to a moment; nobody but its owner does so when it was hidden} */
    static Matter answering(Thing thing) {
        return switch (thing.matter()) {
            case SCHOOL -> Matter.SCHOOL_ANSWER;
            case HIDDEN -> Matter.CHANGE;
            default -> thing.matter();
        };
    }

    private List<Door> moment(Thing thing) {
        Matter matter = answering(thing);
        return List.of(
                new Door("LearningQuestionService.source", matter, () -> questions.source(thing.moment())),
                new Door(
                        "LearningQuestionService.beginWith",
                        matter,
                        () -> questions.beginWith(thing.moment(), UUID.randomUUID(), WishKind.LEARN)));
    }

    private List<Door> question(Asked asked) {
        UUID question = asked.question();
        Matter advise = asked.advisable() ? Matter.ADVISE : Matter.ADVISE_UNASKED;
        return List.of(
                new Door("LearningQuestionService.read", asked.matter(), () -> questions.read(question)),
                new Door("MediaService.open", asked.matter(), () -> media.open(asked.file(), VariantSize.THUMBNAIL)),
                Door.of("MediaService.discard", Matter.CHANGE, () -> media.discard(asked.file())),
                new Door("WordingService.step", Matter.CHANGE, () -> wording.step(question, Step.WANT)),
                Door.of("WordingService.answer", Matter.CHANGE, () -> wording.answer(question, Step.WANT, "Anders")),
                new Door("WordingService.topic", Matter.CHANGE, () -> wording.topic(question)),
                Door.of("WordingService.tag", Matter.CHANGE, () -> wording.tag(question, new Tags())),
                Door.of("WordingService.askAdvice", Matter.CHANGE, () -> wording.askAdvice(question)),
                Door.of("WordingService.beginWork", Matter.CHANGE, () -> wording.beginWork(question)),
                Door.of("WordingService.lookBack", Matter.CHANGE, () -> wording.lookBack(question)),
                Door.of("WordingService.thank", Matter.CHANGE, () -> wording.thank(question, asked.advice())),
                new Door("AdviceService.look", advise, () -> advice.look(question, Step.WANT)),
                Door.of("AdviceService.give", advise, () -> advice.give(question, Step.WANT, asked.draft())));
    }
}
