package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.draft.DraftKept;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Answer;
import nl.cultureelzelfportret.persistence.selfportrait.Answers;
import nl.cultureelzelfportret.persistence.selfportrait.Question;

/**
 * Takes over what somebody answers to the four questions while they type: there is nothing to hand in. Only this school
 * year can be answered; what was answered before stays as it was.
 */
@ApplicationScoped
public class AnswerKeeper {

    @Inject
    private Answers answers;

    @Inject
    private People people;

    @Inject
    private OwnSelfPortrait own;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    void keep(@Observes DraftKept kept) {
        SchoolYear year = SchoolYear.containing(LocalDate.now(clock));
        if (kept.form().equals(AnswerService.FORM)
                && AnswerService.subject(year).equals(kept.subject())) {
            for (Question question : Question.values()) {
                Optional.ofNullable(kept.typed().get(question.name())).ifPresent(words -> keep(year, question, words));
            }
        }
    }

    private void keep(SchoolYear year, Question question, String words) {
        Viewer viewer = currentViewer.require();
        UUID person = viewer.publicId();
        Instant now = clock.instant();
        Optional<Answer> given = answers.find(person, year, question);
        if (given.isEmpty() && words.isBlank()) {
            return;
        }
        given.orElseGet(() -> begin(viewer, year, question, now)).write(words, now);
    }

    /** The lock on the self-portrait lets two first words at once make one answer. */
    private Answer begin(Viewer viewer, SchoolYear year, Question question, Instant now) {
        own.open(year);
        return answers.find(viewer.publicId(), year, question).orElseGet(() -> {
            Answer answer = new Answer(people.reference(viewer.personId()), year, question, now);
            answers.add(answer);
            return answer;
        });
    }
}
