package nl.cultureelzelfportret.cast.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** Reads a file of stories; the form is explained at the top of {@code stories-po.txt}. */
final class StoryFile {

    private StoryFile() {}

    static List<Story> read(String name) {
        List<Story> stories = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : CastText.read(name)) {
            if (line.startsWith("@") && !block.isEmpty()) {
                stories.add(story(block));
                block.clear();
            }
            block.add(line);
        }
        stories.add(story(block));
        return stories;
    }

    private static Story story(List<String> block) {
        String[] cell = block.get(0).substring(1).strip().split("\\s*\\|\\s*", -1);
        String[] levels = cell[0].split("-");
        Map<String, String> more = more(cell.length > 5 ? cell[5] : "");
        return new Story(
                Integer.parseInt(levels[0]),
                Integer.parseInt(levels[1]),
                Season.of(cell[1]),
                atSchool(cell[2]),
                competences(cell[3]),
                words(cell[4]).stream().map(Motif::valueOf).toList(),
                recording(more),
                Set.copyOf(words(more.getOrDefault("at", ""))),
                more.get("by"),
                Integer.parseInt(more.getOrDefault("ago", "0")),
                more.containsKey("to") ? Visibility.valueOf(more.get("to")) : null,
                block.get(1),
                text(block.subList(2, block.size())));
    }

    private static boolean atSchool(String cell) {
        return switch (cell) {
            case "school" -> true;
            case "home" -> false;
            default -> throw new IllegalStateException("neither school nor home: " + cell);
        };
    }

    static Set<Competence> competences(String letters) {
        Set<Competence> all = EnumSet.noneOf(Competence.class);
        letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'R' -> Competence.REFLECT;
                    case 'I' -> Competence.INVESTIGATE;
                    case 'C' -> Competence.CREATE;
                    default -> throw new IllegalStateException("no competence: " + letters);
                })
                .forEach(all::add);
        return all;
    }

    /** Reads {@code vlog by=noor at=ma tr}: a word without = belongs to the key before it. */
    private static Map<String, String> more(String cell) {
        Map<String, String> more = new HashMap<>();
        String key = "";
        for (String word : words(cell)) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                key = word.substring(0, sign);
                more.put(key, word.substring(sign + 1));
            } else if (key.equals("at")) {
                more.merge(key, word, (before, next) -> before + " " + next);
            } else {
                more.put(word, "");
            }
        }
        return more;
    }

    private static Recording recording(Map<String, String> more) {
        if (more.containsKey("vlog")) {
            return Recording.VIDEO;
        }
        return more.containsKey("sound") ? Recording.SOUND : null;
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split("\\s+"));
    }

    /** A line with a tilde alone is an empty line. */
    private static String text(List<String> lines) {
        return String.join(
                "\n", lines.stream().map(line -> line.equals("~") ? "" : line).toList());
    }
}
