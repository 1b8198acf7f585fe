package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.feedback.Asking.PersonRow;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequest;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Asking somebody for feedback on something in particular. Only who may see the moment can be asked. */
@Stateless
@Guarded
public class AskingService {

    @Inject
    private Moments moments;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private Memberships memberships;

    @Inject
    private FormDrafts drafts;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return the form, with those who may be asked}
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Asking about(@On(Moment.class) UUID moment) {
        Moment found = moments.find(moment).orElseThrow();
        List<Person> teachers = teachers(found);
        UUID draft = fresh(moment);
        Optional<Draft> typed = drafts.typed(draft);
        Map<String, String> fields = typed.map(Draft::getFields).orElse(Map.of());
        return new Asking(
                found.getText().heading(),
                rows(teachers),
                rows(classmates(found).stream()
                        .filter(person -> !teachers.contains(person))
                        .toList()),
                draft,
                fields.getOrDefault("about", ""),
                Optional.ofNullable(fields.get("person"))
                        .filter(id -> id.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .orElse(null),
                typed.map(Draft::getSavedAt).orElse(null));
    }

    private UUID fresh(UUID moment) {
        Set<UUID> used = requests.about(moment).stream()
                .map(FeedbackRequest::getPublicId)
                .collect(Collectors.toSet());
        return LongStream.iterate(0, before -> before + 1)
                .mapToObj(before -> drafts.id(Asking.FORM, moment, before))
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Person> teachers(Moment moment) {
        Set<Long> classes = currentViewer.require().circle().pupilOf();
        return isSeenBy(moment, Visibility.TEACHER)
                ? memberships.teachersOf(classes, LocalDate.now(clock)).stream()
                        .distinct()
                        .toList()
                : List.of();
    }

    private List<Person> classmates(Moment moment) {
        Set<Long> classes = currentViewer.require().circle().classes();
        UUID self = currentViewer.require().publicId();
        return isSeenBy(moment, Visibility.CLASS)
                ? memberships.pupilsOf(classes, LocalDate.now(clock)).stream()
                        .filter(person -> !person.getPublicId().equals(self))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean isSeenBy(Moment moment, Visibility circle) {
        return !moment.isWithdrawn()
                && !moment.isHidden()
                && moment.sharedWith().reaches(circle);
    }

    private static List<PersonRow> rows(List<Person> people) {
        return people.stream()
                .map(person -> new PersonRow(
                        person.getPublicId(),
                        person.getFullName(),
                        person.getInitials(),
                        person.getAccent().token()))
                .toList();
    }

    /**
     * Asks somebody. The request takes over the draft's id: asking it again asks nothing new.
     *
     * @param moment one's own
     * @param draft  id, chosen by the page
     * @param person who may see the moment
     * @param about  what one wants to know
     * @throws NotFoundException if the person may not see the moment, or the id is of somebody else's draft
     * @throws BusinessException without words or with too many, or while that person was asked already
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void ask(@On(Moment.class) UUID moment, UUID draft, UUID person, String about) {
        Draft typed = drafts.lock(draft, Asking.FORM, null);
        if (typed.isFinished()) {
            return;
        }
        if (person == null) {
            throw new BusinessException("feedback.ask.nobody");
        }
        Instant now = clock.instant();
        Moment found = moments.find(moment).orElseThrow();
        Person asked = Stream.concat(teachers(found).stream(), classmates(found).stream())
                .filter(candidate -> candidate.getPublicId().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("person " + person + " who sees moment " + moment));
        if (requests.about(moment).stream()
                .anyMatch(before -> before.getAsked().equals(asked) && before.getAnsweredAt() == null)) {
            throw new BusinessException("feedback.ask.already", asked.getFullName());
        }
        requests.add(new FeedbackRequest(draft, found, asked, about, now));
        news.tell(asked, NewsKind.FEEDBACK_ASKED, moment);
        typed.finish(now);
    }
}
