package nl.cultureelzelfportret.ejb.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Standing;

/** A pupil or teacher of EDEXML while their element is read: the few things that are kept, and nothing else. */
final class EdexmlPerson {

    /** The elements that are read. */
    static final Set<String> WORDS = Set.of(
            "achternaam", "voorvoegsel", "roepnaam", "voornamen", "voorletters-1", "jaargroep", "uitstroomdatum");

    private final int line;
    private final String key;
    private final String eckHash;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final List<String> ownRoles = new ArrayList<>();
    private final Map<String, List<String>> rolesInGroups = new LinkedHashMap<>();

    EdexmlPerson(int line, String key, String eckHash) {
        this.line = line;
        this.key = key;
        this.eckHash = eckHash;
    }

    /** {@return whether this element holds what may not be kept; its value is never read} */
    static boolean isForbidden(String element) {
        return element.startsWith("bsn")
                || element.startsWith("land")
                || element.startsWith("gewicht")
                || element.startsWith("etniciteit")
                || element.startsWith("nationaliteit")
                || element.startsWith("onderwijsnummer");
    }

    void tell(String name, String value) {
        words.put(name, value);
    }

    void hasRole(String group, String role) {
        if (group.isEmpty()) {
            ownRoles.add(role);
        } else {
            rolesInGroups.computeIfAbsent(group, any -> new ArrayList<>()).add(role);
        }
    }

    void isIn(String group) {
        groups.add(group);
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    String eckHash() {
        return eckHash;
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    Set<String> groups() {
        return groups;
    }

    /** {@return all roles: those of the person, and those in a group} */
    List<String> roles() {
        List<String> all = new ArrayList<>(ownRoles);
        rolesInGroups.values().forEach(all::addAll);
        return all.stream().filter(role -> !role.isEmpty()).distinct().toList();
    }

    /** {@return the groups in which the person teaches: a role in a group goes before the role of the person} */
    Set<String> taught() {
        return groups.stream()
                .filter(group -> StaffRoles.of(rolesInGroups.getOrDefault(group, ownRoles)) == Standing.BELONGS)
                .collect(Collectors.toSet());
    }

    /** {@return the name by which one is called; there may be no family name, or only the names of a birth certificate} */
    ListedName name() {
        String given = word("roepnaam");
        if (given.isEmpty()) {
            given = word("voornamen").replaceFirst("\\s.*", "");
        }
        if (given.isEmpty()) {
            given = word("voorletters-1");
        }
        return new ListedName(given, word("voorvoegsel"), word("achternaam"));
    }
}
