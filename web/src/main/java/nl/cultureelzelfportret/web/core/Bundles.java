package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All words of all features, per language and edition. The Dutch words are the base; English lies over them, and over
 * both lie the few words that an edition says in another way.
 */
@ApplicationScoped
public class Bundles {

    /** The features that have words. */
    static final List<String> FEATURES = List.of(
            "core",
            "account",
            "news",
            "home",
            "vocabulary",
            "activity",
            "mirror",
            "media",
            "portfolio",
            "mindmap",
            "selfportrait",
            "learningquestion",
            "reflection",
            "feedback",
            "note",
            "growth",
            "region",
            "licence",
            "invoice",
            "onboarding",
            "roster");

    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    /**
     * {@return all words for a reader}
     *
     * @param language {@code nl} or {@code en}
     * @param edition  {@code po} or {@code vo}
     */
    public Map<String, String> words(String language, String edition) {
        return read.computeIfAbsent(language + "-" + edition, key -> merge(language, edition));
    }

    private static Map<String, String> merge(String language, String edition) {
        Map<String, String> words = new HashMap<>();
        for (String feature : FEATURES) {
            lay(words, feature, feature);
            lay(words, feature, feature + "." + edition);
            if (!"nl".equals(language)) {
                lay(words, feature, feature + "_" + language);
                lay(words, feature, feature + "." + edition + "_" + language);
            }
        }
        return Map.copyOf(words);
    }

    private static void lay(Map<String, String> words, String feature, String file) {
        String path = "/nl/cultureelzelfportret/web/" + feature + "/" + file + ".properties";
        try (InputStream stream = Bundles.class.getResourceAsStream(path)) {
            if (stream != null) {
                Properties properties = new Properties();
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
