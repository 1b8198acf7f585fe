package nl.cultureelzelfportret.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;

/** All classes that ship, and where in the house a class stands: {@code nl.cultureelzelfportret.<floor>.<feature>}. */
final class House {

    static final String ROOT = "nl.cultureelzelfportret";
    static final List<String> FLOORS = List.of("config", "persistence", "ejb", "web");

    private House() {}

    /** Imports the house; a floor on which nothing was found would make every rule true. */
    static JavaClasses classes() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/ear/") && !location.contains("-tests.jar"))
                .importPackages(ROOT);
        for (String floor : FLOORS) {
            if (classes.stream().noneMatch(found -> floor(found).equals(Optional.of(floor)))) {
                throw new IllegalStateException("No class of " + floor + " was found: the rules would prove nothing");
            }
        }
        return classes;
    }

    /** The module that a class belongs to; empty when it is not ours. */
    static Optional<String> floor(JavaClass found) {
        return part(found, 0);
    }

    /** The feature that a class belongs to; empty on the ground floor ({@code config}), which knows no features. */
    static Optional<String> feature(JavaClass found) {
        return floor(found).filter(floor -> !floor.equals("config")).flatMap(floor -> part(found, 1));
    }

    private static Optional<String> part(JavaClass found, int index) {
        if (!found.getPackageName().startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String[] parts = found.getPackageName().substring(ROOT.length() + 1).split("\\.");
        return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
    }
}
