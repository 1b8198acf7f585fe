package nl.cultureelzelfportret.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rooms of the house, from the lowest up: a feature may know those of its own number and below. */
final class Rooms {

    private static final List<List<String>> FROM_LOW_TO_HIGH = List.of(
            List.of("core"),
            List.of("access"),
            List.of("region"),
            List.of("document", "mail"),
            List.of("school"),
            List.of("account"),
            List.of("news"),
            List.of("draft"),
            List.of("roster"),
            List.of("vocabulary"),
            List.of("activity"),
            List.of("media"),
            List.of("portfolio"),
            List.of("mindmap"),
            List.of("selfportrait"),
            List.of("learningquestion"),
            List.of("reflection"),
            List.of("feedback", "note"),
            List.of("growth"),
            List.of("transfer"),
            List.of("onboarding"),
            List.of("licence"),
            List.of("invoice"),
            List.of("training", "evaluation", "voting", "exploration"),
            List.of("privacy"),
            List.of("health", "wiring", "home", "error"));

    private final Map<String, Integer> numbers = new HashMap<>();

    Rooms() {
        for (int number = 0; number < FROM_LOW_TO_HIGH.size(); number++) {
            for (String feature : FROM_LOW_TO_HIGH.get(number)) {
                numbers.put(feature, number);
            }
        }
    }

    /** Whether the house has a room of this name. */
    boolean has(String feature) {
        return numbers.containsKey(feature);
    }

    /** How high the room of this name is. */
    int number(String feature) {
        return numbers.get(feature);
    }

    /**
     * Whether a feature, as it is on a floor, may know another. The {@code core} of {@code web} is the frame around all
     * pages: it shows who is signed in, and so stands as high as {@code account}. What a region is, everything above it
     * knows; but who looks after one, lets people in and shows pictures, and so stands as high as {@code media}.
     */
    boolean mayKnow(String floor, String feature, String other) {
        return numbers.get(other) <= numbers.get(height(floor, feature));
    }

    private static String height(String floor, String feature) {
        if (floor.equals("web") && feature.equals("core")) {
            return "account";
        }
        return feature.equals("region") && !floor.equals("persistence") ? "media" : feature;
    }
}
