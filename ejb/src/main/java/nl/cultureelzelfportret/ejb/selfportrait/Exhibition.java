package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.selfportrait.AnswerRow;
import nl.cultureelzelfportret.persistence.selfportrait.Answers;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.PegRow;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/**
 * Hangs a self-portrait up to be looked at, a page at a time. The whole line is read in ids; moments are read for this
 * page only, all at once.
 */
@Dependent
class Exhibition {

    static final int PAGE_SIZE = 60;

    @Inject
    private MomentRows rows;

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private Answers answers;

    /**
     * {@return a page of a self-portrait}
     *
     * @param portrait whose chapters were read
     * @param line     all that this viewer may see of it, in its order
     * @param chapter  id of the chapter that is wanted, or null for all
     * @param from     how much was on the pages before
     */
    SelfPortraitView of(SelfPortrait portrait, List<PegRow> line, UUID chapter, int from) {
        List<PegRow> wanted = line.stream()
                .filter(row -> chapter == null || chapter.equals(row.chapter()))
                .toList();
        int begin = Math.max(0, Math.min(from, wanted.size()));
        int end = Math.min(wanted.size(), begin + PAGE_SIZE);
        List<PegRow> page = wanted.subList(begin, end);
        Map<UUID, MomentRow> moments = moments(page);
        List<AnswerRow> given = answers.of(portrait.getPublicId()).stream()
                .map(AnswerRow::of)
                .filter(answer -> !answer.text().isEmpty())
                .toList();
        List<ChapterView> chapters = portrait.getChapters().stream()
                .map(each ->
                        view(each, line, page, moments, chapter == null || chapter.equals(each.getPublicId()), given))
                .toList();
        Person owner = portrait.getOwner();
        return new SelfPortraitView(
                owner.getPublicId(),
                owner.getFullName(),
                owner.getInitials(),
                owner.getAccent().token(),
                portrait.getTitle(),
                portrait.getWords(),
                portrait.getVisibility(),
                chapters,
                line.size(),
                end < wanted.size() ? end : null);
    }

    static SelfPortraitView nothingYet(UUID person) {
        return new SelfPortraitView(person, "", "", "", "", "", Visibility.ONLY_ME, List.of(), 0, null);
    }

    private Map<UUID, MomentRow> moments(List<PegRow> page) {
        Collection<UUID> ids = page.stream().flatMap(PegRow::moments).collect(Collectors.toSet());
        return rows.of(selfPortraits.moments(ids)).stream()
                .collect(Collectors.toMap(MomentRow::publicId, Function.identity()));
    }

    /** The answers of a year stand behind the last thing on its line. */
    private static ChapterView view(
            Chapter chapter,
            List<PegRow> line,
            List<PegRow> page,
            Map<UUID, MomentRow> moments,
            boolean wanted,
            List<AnswerRow> given) {
        List<PegRow> all = of(chapter, line);
        List<PegRow> here = of(chapter, page);
        boolean ends = wanted && (all.isEmpty() || here.contains(all.get(all.size() - 1)));
        return new ChapterView(
                chapter.getPublicId(),
                chapter.getTitle(),
                chapter.getSchoolYear(),
                all.size(),
                here.stream().map(row -> PegView.of(row, moments)).toList(),
                given.stream()
                        .filter(answer -> ends && answer.isOf(chapter.getSchoolYear()))
                        .sorted((one, other) -> one.question().compareTo(other.question()))
                        .toList());
    }

    private static List<PegRow> of(Chapter chapter, List<PegRow> rows) {
        return rows.stream()
                .filter(row -> chapter.getPublicId().equals(row.chapter()))
                .toList();
    }
}
