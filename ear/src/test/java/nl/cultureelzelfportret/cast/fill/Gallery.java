package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Answer;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;
import nl.cultureelzelfportret.persistence.selfportrait.Question;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;

/** Hangs the self-portraits of the cast; the form is explained at the top of {@code selfportraits.txt}. */
final class Gallery {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Crowd crowd;
    private final Shelf shelf;
    private final LocalDate today;
    private CastPerson owner;
    private SelfPortrait portrait;

    Gallery(EntityManager entityManager, Crowd crowd, Shelf shelf, LocalDate today) {
        this.entityManager = entityManager;
        this.crowd = crowd;
        this.shelf = shelf;
        this.today = today;
    }

    void hang() {
        for (String line : CastText.read("selfportraits.txt")) {
            char sign = line.charAt(0);
            String[] cell = line.substring(1).strip().split("\\s*\\|\\s*", -1);
            switch (sign) {
                case '@' -> begin(cell[0], Visibility.valueOf(cell[1]), cell[2]);
                case '+' ->
                    shelf.find(owner, cell[0])
                            .ifPresent(moment -> chapterOf(moment).hang(moment).write(cell[1]));
                case '~' ->
                    shelf.find(owner, cell[0])
                            .ifPresent(moment -> chapterOf(moment).write(UUID.randomUUID(), cell[1]));
                case '?' -> answer(Integer.parseInt(cell[0]), Question.valueOf(cell[1]), cell[2]);
                case '=' -> compare(cell[0], cell[1], cell[2]);
                default -> portrait.introduce(portrait.getTitle(), line);
            }
        }
    }

    private void begin(String userName, Visibility circle, String title) {
        owner = Cast.person(userName);
        portrait = new SelfPortrait(crowd.person(owner));
        portrait.introduce(title, "");
        portrait.shareWith(circle);
        entityManager.persist(portrait);
    }

    private Chapter chapterOf(Moment moment) {
        return portrait.chapterOf(moment.getSchoolYear(), classes().getOrDefault(moment.getSchoolYear(), ""));
    }

    private Map<SchoolYear, String> classes() {
        return owner.stays().stream()
                .map(stay -> stay.schoolClass())
                .collect(Collectors.toMap(each -> each.year(today), each -> each.name(), (one, other) -> one));
    }

    private void answer(int yearsAgo, Question question, String words) {
        SchoolYear year = new SchoolYear(SchoolYear.containing(today).startYear() - yearsAgo);
        portrait.chapterOf(year, classes().getOrDefault(year, ""));
        Instant at = year.firstDay()
                .withMonth(Month.SEPTEMBER.getValue())
                .atStartOfDay(HERE)
                .toInstant();
        Answer answer = new Answer(crowd.person(owner), year, question, at);
        answer.write(words, at);
        entityManager.persist(answer);
    }

    private void compare(String then, String now, String words) {
        shelf.find(owner, then).ifPresent(earlier -> shelf.find(owner, now).ifPresent(later -> {
            Comparison comparison = new Comparison(UUID.randomUUID(), earlier, later, later.getPostedAt());
            comparison.write(words);
            entityManager.persist(comparison);
            chapterOf(later).hang(comparison);
        }));
    }
}
