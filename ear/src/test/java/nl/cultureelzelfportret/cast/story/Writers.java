package nl.cultureelzelfportret.cast.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;

/** Who writes next: some like it more than others, and some have not been here long enough. */
final class Writers {

    private static final Set<CastPerson> NOT_YET = Set.of(Cast.TYGO, Cast.FINN);
    private static final Set<CastPerson> EAGER =
            Set.of(Cast.NOOR, Cast.BRAM, Cast.YUSUF, Cast.LISA, Cast.FLEUR, Cast.MEHMET, Cast.NORA);
    private static final double EAGERNESS = 10;

    private final Map<CastPerson, Integer> written = new HashMap<>();

    void wrote(CastPerson person) {
        written.merge(person, 1, Integer::sum);
    }

    Optional<CastPerson> pick(List<CastPerson> people, Random random) {
        double left =
                random.nextDouble() * people.stream().mapToDouble(this::weight).sum();
        for (CastPerson person : people) {
            left -= weight(person);
            if (left < 0) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private double weight(CastPerson person) {
        if (NOT_YET.contains(person)) {
            return 0;
        }
        double zeal = EAGER.contains(person)
                ? EAGERNESS
                : 0.4 + Math.floorMod(person.userName().hashCode(), 100) / 80.0;
        return zeal / (1 + 0.4 * written.getOrDefault(person, 0));
    }
}
