package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page loads every style sheet, so a class has one: two rooms with one name would paint each other's pages. */
class StyleSheetTest {

    private static final Path SHEETS = Path.of("src/main/webapp/resources/css");

    /** What is printed is said once for all in the base, and by a room for its own paper. */
    private static final Pattern PRINTED = Pattern.compile("@media print \\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS_ALONE = Pattern.compile("(?:^|[},{])\\s*\\.([a-z][\\w-]*)\\s*(?=[{,])");

    @Test
    void aClassHasOneStyleSheet() throws IOException {
        Map<String, TreeSet<String>> sheets = new TreeMap<>();
        for (Path sheet : sheets()) {
            String rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
            CLASS_ALONE
                    .matcher(PRINTED.matcher(rules).replaceAll(""))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(name -> sheets.computeIfAbsent(name, unused -> new TreeSet<>())
                            .add(sheet.getFileName().toString()));
        }
        List<String> shared = new ArrayList<>();
        sheets.forEach((name, of) -> {
            if (of.size() > 1) {
                shared.add(name + " in " + of);
            }
        });

        assertEquals(List.of(), shared);
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
