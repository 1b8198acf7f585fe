package nl.cultureelzelfportret.ejb.selfportrait;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.selfportrait.Candidates.Pair;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/** Finds moments that go together: of one kind, with tags in common, a year or more apart. */
final class Matchmaker {

    private static final Duration A_YEAR = Duration.ofDays(350);
    private static final int MOST = 3;

    private Matchmaker() {}

    /**
     * {@return at most three pairs; no moment stands in two of them}
     *
     * @param recent newest first
     * @param old    oldest first
     */
    static List<Pair> pairs(List<MomentRow> recent, List<MomentRow> old) {
        List<Pair> pairs = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (MomentRow later : recent) {
            if (pairs.size() < MOST) {
                match(later, old, taken).ifPresent(earlier -> {
                    taken.add(earlier.publicId());
                    pairs.add(new Pair(earlier, later));
                });
            }
        }
        return pairs;
    }

    private static Optional<MomentRow> match(MomentRow later, List<MomentRow> old, Collection<UUID> taken) {
        return old.stream()
                .filter(earlier -> earlier.kind() == later.kind() && !taken.contains(earlier.publicId()))
                .filter(earlier -> !earlier.postedAt().plus(A_YEAR).isAfter(later.postedAt()))
                .filter(earlier ->
                        common(earlier, later) > 0 || earlier.competences().isEmpty())
                .min(Comparator.comparingLong((MomentRow earlier) -> -common(earlier, later))
                        .thenComparing(MomentRow::postedAt));
    }

    private static long common(MomentRow one, MomentRow other) {
        return one.competences().stream().filter(other.competences()::contains).count();
    }
}
