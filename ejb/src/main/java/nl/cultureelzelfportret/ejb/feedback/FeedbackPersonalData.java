package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequest;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.feedback.ReadingShelf;
import nl.cultureelzelfportret.persistence.feedback.Seen;

/**
 * What is held of a person here: what they said and what was said to them, what they asked and were asked, and what a
 * teacher passed. What was said at their own moments goes with those moments.
 */
@ApplicationScoped
public class FeedbackPersonalData implements PersonalData {

    private static final int ROOM = 11;

    @Inject
    private Reactions reactions;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private ReadingShelf shelf;

    @Override
    public String feature() {
        return "feedback";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return Stream.of(
                        reactions.of(personId).stream().map(reaction -> record("reaction", reaction)),
                        reactions.received(personId).stream().map(reaction -> record("reaction-received", reaction)),
                        requests.of(personId).stream().map(FeedbackPersonalData::record),
                        shelf.passedBy(personId).stream().map(FeedbackPersonalData::record))
                .flatMap(records -> records)
                .sorted(Comparator.comparing(PersonalRecord::at))
                .toList();
    }

    private static PersonalRecord record(String what, Reaction reaction) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("moment", reaction.getMoment().getPublicId().toString());
        words.put("kind", reaction.getKind().name());
        words.put("writer", name(reaction.getWriter()));
        words.put("text", reaction.getText());
        if (reaction.getFile() != null) {
            words.put("file", reaction.getFile().getPublicId().toString());
        }
        if (reaction.getChangedAt() != null) {
            words.put("changedAt", reaction.getChangedAt().toString());
        }
        if (reaction.isHidden()) {
            words.put("hidden", reaction.getHiding().getReason());
        }
        return new PersonalRecord(what, reaction.getPublicId(), reaction.getWrittenAt(), words);
    }

    private static PersonalRecord record(FeedbackRequest request) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("moment", request.getMoment().getPublicId().toString());
        words.put("asker", name(request.getMoment().getOwner()));
        words.put("asked", name(request.getAsked()));
        words.put("about", request.getAbout());
        return new PersonalRecord("feedback-request", request.getPublicId(), request.getAskedAt(), words);
    }

    private static PersonalRecord record(Seen seen) {
        return new PersonalRecord(
                "seen",
                seen.getPublicId(),
                seen.getSeenAt(),
                Map.of("moment", seen.getMoment().getPublicId().toString()));
    }

    private static String name(Person person) {
        return person == null ? "" : person.getFullName();
    }

    @Override
    public void erase(long personId) {
        for (Reaction reaction : reactions.of(personId)) {
            if (reactions.isAnsweredByOthers(reaction)) {
                reaction.forgetWriter();
            } else {
                reactions.erase(reaction);
            }
        }
        requests.of(personId).forEach(requests::erase);
        shelf.clear(personId);
    }
}
