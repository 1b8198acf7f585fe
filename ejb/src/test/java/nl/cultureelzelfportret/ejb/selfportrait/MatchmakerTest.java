package nl.cultureelzelfportret.ejb.selfportrait;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.selfportrait.Candidates.Pair;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import org.junit.jupiter.api.Test;

/** Moments go together when they are of one kind, with tags in common, a year or more apart. */
class MatchmakerTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Person NOOR = new Person("Noor", null, "Bakker", Language.NL);

    @Test
    void prefersTheOneWithMostTagsInCommon() {
        MomentRow now = row("Nu", MomentKind.BLOG, 1, Competence.CREATE, Competence.REFLECT);
        MomentRow one = row("Een tag", MomentKind.BLOG, 900, Competence.CREATE);
        MomentRow two = row("Twee tags", MomentKind.BLOG, 400, Competence.CREATE, Competence.REFLECT);

        assertEquals(List.of(new Pair(two, now)), Matchmaker.pairs(List.of(now), List.of(one, two)));
    }

    @Test
    void leavesOutOtherKindsAndWhatIsTooRecent() {
        MomentRow now = row("Nu", MomentKind.BLOG, 1, Competence.CREATE);
        MomentRow visit = row("Bezoek", MomentKind.CULTURAL_VISIT, 400, Competence.CREATE);
        MomentRow lately = row("Vorige maand", MomentKind.BLOG, 30, Competence.CREATE);
        MomentRow different = row("Andere tag", MomentKind.BLOG, 400, Competence.INVESTIGATE);

        assertEquals(List.of(), Matchmaker.pairs(List.of(now), List.of(visit, lately, different)));
    }

    @Test
    void givesThreePairsAtMostAndNoMomentTwice() {
        List<MomentRow> recent = rows(1, 5);
        List<MomentRow> old = rows(500, 5);

        List<Pair> pairs = Matchmaker.pairs(recent, old);

        assertEquals(3, pairs.size());
        assertEquals(3, pairs.stream().map(Pair::earlier).distinct().count());
    }

    private static List<MomentRow> rows(int daysAgo, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> row("Nummer " + number, MomentKind.BLOG, daysAgo + number, Competence.CREATE))
                .toList();
    }

    private static MomentRow row(String title, MomentKind kind, int daysAgo, Competence first, Competence... others) {
        Moment moment =
                new Moment(UUID.randomUUID(), NOOR, kind, new SchoolYear(2026), NOW.minus(Duration.ofDays(daysAgo)));
        Set<Competence> tags = EnumSet.of(first, others);
        moment.revise(
                new MomentContent(new MomentText(title, "", ""), new Visit(), Tags.about(tags), List.of()), List.of());
        return MomentRow.of(moment);
    }
}
