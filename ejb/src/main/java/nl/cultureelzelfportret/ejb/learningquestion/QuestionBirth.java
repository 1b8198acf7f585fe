package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Lets learning questions begin, in the transaction of a service that made sure that their owner wants it. Other rooms may
 * call it too: a wish grows into a question at one touch.
 */
@ApplicationScoped
public class QuestionBirth {

    @Inject
    private LearningQuestions questions;

    @Inject
    private Moments moments;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    /**
     * Lets a question begin. A pupil's teacher sees it from the first word; beginning it again begins nothing new, but can
     * change the wish.
     *
     * @param id     of the question, chosen by the browser
     * @param owner  who asks
     * @param wish   what they want to do
     * @param words  the wish as it was said before, or null
     * @param origin a moment of the owner out of which it is born, on which it hangs from now on, or null
     * @return the id of the question
     * @throws NotFoundException if the id is of something else
     */
    public UUID begin(UUID id, Person owner, WishKind wish, String words, Moment origin) {
        return begin(id, owner, wish, words, origin, null);
    }

    UUID begin(UUID id, Person owner, WishKind wish, String words, Moment origin, Moment mirror) {
        Optional<Moment> known = moments.find(id);
        if (known.isPresent()) {
            return again(known.get(), owner, wish);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Moment moment = new Moment(id, owner, MomentKind.LEARNING_QUESTION, SchoolYear.containing(today), now);
        List<Membership> own = memberships.of(owner.getId(), today);
        boolean taught = own.stream().anyMatch(membership -> membership.getRole() == Role.PUPIL);
        moment.shareWith(
                taught ? Visibility.TEACHER : Visibility.ONLY_ME,
                own.stream().map(Membership::getSchoolClass).toList());
        LearningQuestion question = new LearningQuestion(moment, wish, mirror);
        if (words != null && !words.isBlank()) {
            question.answerStep(Step.WANT, words.strip(), now);
        }
        moments.add(moment);
        questions.add(question);
        if (origin != null) {
            questions.add(new QuestionMoment(question, origin, now));
        }
        return id;
    }

    /** A second click, or somebody who went back and chose another wish. */
    private UUID again(Moment known, Person owner, WishKind wish) {
        if (!known.getOwner().equals(owner) || known.getKind() != MomentKind.LEARNING_QUESTION) {
            throw new NotFoundException("learning question " + known.getPublicId());
        }
        questions.find(known.getPublicId()).orElseThrow().wishFor(wish);
        return known.getPublicId();
    }
}
