package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.selfportrait.Answer;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;
import nl.cultureelzelfportret.persistence.selfportrait.Keepsakes;
import nl.cultureelzelfportret.persistence.selfportrait.Peg;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;

/** What self-portraits hold of a person: the cover, the chapters and what hangs there, comparisons and answers. */
@ApplicationScoped
public class SelfPortraitPersonalData implements PersonalData {

    private static final int ROOM = 9;

    @Inject
    private Keepsakes keepsakes;

    @Override
    public String feature() {
        return "selfportrait";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return Stream.of(
                        keepsakes.selfPortraits(personId).stream().map(SelfPortraitPersonalData::cover),
                        keepsakes.chapters(personId).stream().map(SelfPortraitPersonalData::chapter),
                        keepsakes.pegs(personId).stream().map(SelfPortraitPersonalData::peg),
                        keepsakes.comparisons(personId).stream().map(SelfPortraitPersonalData::comparison),
                        keepsakes.answers(personId).stream().map(SelfPortraitPersonalData::answer))
                .flatMap(records -> records)
                .toList();
    }

    private static PersonalRecord cover(SelfPortrait portrait) {
        return record(
                "self-portrait",
                portrait,
                null,
                "title",
                portrait.getTitle(),
                "words",
                portrait.getWords(),
                "visibility",
                portrait.getVisibility().name());
    }

    private static PersonalRecord chapter(Chapter chapter) {
        return record(
                "chapter",
                chapter,
                null,
                "title",
                chapter.getTitle(),
                "schoolYear",
                chapter.getSchoolYear() == null ? "" : chapter.getSchoolYear().label());
    }

    private static PersonalRecord peg(Peg peg) {
        return record(
                "peg",
                peg,
                null,
                "chapter",
                peg.getChapter().getPublicId().toString(),
                "words",
                peg.getWords(),
                "moment",
                id(peg.getMoment()),
                "comparison",
                id(peg.getComparison()));
    }

    private static PersonalRecord comparison(Comparison comparison) {
        return record(
                "comparison",
                comparison,
                comparison.getMadeAt(),
                "earlier",
                id(comparison.getEarlier()),
                "later",
                id(comparison.getLater()),
                "words",
                comparison.getWords());
    }

    private static PersonalRecord answer(Answer answer) {
        return record(
                "answer",
                answer,
                answer.getChangedAt(),
                "schoolYear",
                answer.getSchoolYear().label(),
                "question",
                answer.getQuestion().name(),
                "text",
                answer.getText());
    }

    private static String id(BaseEntity thing) {
        return thing == null ? "" : thing.getPublicId().toString();
    }

    /** Names and values, one after the other. */
    private static PersonalRecord record(String what, BaseEntity thing, Instant at, String... namesAndValues) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            words.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        UUID id = thing.getPublicId();
        return new PersonalRecord(what, id, at, words);
    }

    @Override
    public void erase(long personId) {
        keepsakes.erase(personId);
    }
}
