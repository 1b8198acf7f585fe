package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is in a bundle, in both languages, and every word in a bundle is used. */
class WordsTest {

    private static final Pattern KEY =
            Pattern.compile("['\"]((?:" + String.join("|", Bundles.FEATURES) + ")(?:\\.\\w+)+)\\.?['\"]");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<");

    private static final Set<String> SAME_IN_BOTH = Set.of(
            "core.product",
            "core.productShort",
            "core.table.found",
            "core.nav.start",
            "word.MomentKind.VLOG",
            "word.MomentKind.MINDMAP",
            "word.ReactionKind.COMPLIMENT",
            "word.ReactionKind.TIP",
            "feedback.reading.ctrl",
            "feedback.reading.enter",
            "word.Language.NL",
            "word.Language.EN",
            "word.RosterFormat.EDEXML",
            "word.RosterFormat.ONEROSTER",
            "home.start.title",
            "home.system.database",
            "home.system.gigabytes",
            "word.SchoolType.BO.hint",
            "word.SchoolType.SBO.hint",
            "word.SchoolType.SO.hint",
            "word.SchoolType.VSO.hint",
            "word.SchoolType.PRO.hint",
            "word.SchoolType.VMBO.hint",
            "word.SchoolType.HAVO.hint",
            "word.SchoolType.VWO.hint",
            "word.SchoolType.MBO.hint",
            "word.SchoolType.HO.hint",
            "onboarding.schools.trainer",
            "onboarding.schools.accounts",
            "word.IntakeOption.TABLETS",
            "word.IntakeOption.CHROMEBOOKS",
            "word.IntakeOption.LAPTOPS",
            "portfolio.filters.discipline",
            "vocabulary.tables.DISCIPLINE",
            "vocabulary.tags.disciplines");

    private final Bundles bundles = new Bundles();

    @Test
    void areThereForEveryKeyThatIsUsed() {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("nl", "en")) {
            Map<String, String> words = bundles.words(language, "vo");
            used().stream()
                    .filter(key -> words.keySet().stream().noneMatch(known -> belongs(known, key)))
                    .map(key -> language + " " + key)
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void areUsed() {
        Set<String> used = used();
        Set<String> unused = bundles.words("nl", "po").keySet().stream()
                .filter(key -> !key.startsWith("word."))
                .filter(key -> used.stream().noneMatch(mentioned -> belongs(key, mentioned)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void areTheSameInBothLanguages() {
        for (String edition : List.of("po", "vo")) {
            Set<String> dutch = new TreeSet<>(bundles.words("nl", edition).keySet());
            Map<String, String> both = bundles.words("en", edition);
            assertEquals(dutch, new TreeSet<>(both.keySet()), edition);
            assertEquals(
                    Set.of(),
                    dutch.stream()
                            .filter(key -> !SAME_IN_BOTH.contains(key))
                            .filter(key -> !both.get(key).isEmpty())
                            .filter(key -> both.get(key)
                                    .equals(bundles.words("nl", edition).get(key)))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    "not translated, " + edition);
        }
    }

    @Test
    void standInBundlesAndNotOnPages() {
        Set<String> literal = new TreeSet<>();
        for (Path page : files("src/main/webapp", ".xhtml")) {
            String markup = read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
            TEXT.matcher(markup)
                    .results()
                    .map(found -> page.getFileName() + ": " + found.group(1).strip())
                    .forEach(literal::add);
        }
        assertEquals(Set.of(), literal);
    }

    /** A key in a page may be the beginning of several, to which a name is added. */
    private static boolean belongs(String known, String mentioned) {
        return known.equals(mentioned) || known.startsWith(mentioned + ".");
    }

    private static Set<String> used() {
        Set<String> keys = Stream.of(
                        files("src/main/webapp", ".xhtml"),
                        files("src/main/java", ".java"),
                        files("../ejb/src/main/java", ".java"),
                        files("../persistence/src/main/java", ".java"))
                .flatMap(List::stream)
                .flatMap(file -> KEY.matcher(read(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(keys.isEmpty());
        return keys;
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
