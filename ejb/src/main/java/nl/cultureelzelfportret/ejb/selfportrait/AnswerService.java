package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Answer;
import nl.cultureelzelfportret.persistence.selfportrait.AnswerRow;
import nl.cultureelzelfportret.persistence.selfportrait.Answers;
import nl.cultureelzelfportret.persistence.selfportrait.Question;

/** The four questions, and what one answers to them from year to year. {@link AnswerKeeper} keeps the answers. */
@Stateless
@Guarded
public class AnswerService {

    /** The name of the form, as drafts know it. */
    public static final String FORM = "FOUR_QUESTIONS";

    @Inject
    private Answers answers;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the four questions of this school year, with one's own answers of all years} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public FourQuestions own() {
        Viewer viewer = currentViewer.require();
        SchoolYear year = SchoolYear.containing(LocalDate.now(clock));
        List<Answer> all = answers.of(viewer.publicId());
        Map<Question, String> now = new EnumMap<>(Question.class);
        all.stream()
                .filter(answer -> answer.getSchoolYear().equals(year))
                .forEach(answer -> now.put(answer.getQuestion(), answer.getText()));
        Optional<Draft> typed = drafts.changing(viewer.personId(), subject(year));
        return new FourQuestions(
                year.label(),
                typed.map(Draft::getPublicId).orElseGet(UUID::randomUUID),
                subject(year),
                now,
                typed.map(Draft::getSavedAt).orElse(null),
                all.stream()
                        .filter(answer -> !answer.getSchoolYear().equals(year)
                                && !answer.getText().isEmpty())
                        .map(AnswerRow::of)
                        .toList());
    }

    /** {@return by what the draft with a year's answers is found again: the same for everybody} */
    static UUID subject(SchoolYear year) {
        return UUID.nameUUIDFromBytes((FORM + "/" + year.label()).getBytes(StandardCharsets.UTF_8));
    }
}
