package nl.cultureelzelfportret.ejb.roster;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.Edition;

/**
 * Reads OneRoster CSV: in 1.1 the role stands with the user, in 1.2 in a table of its own. Demographics are never opened.
 */
final class OneRosterReader {

    private static final Set<String> TEACHING = Set.of("teacher");
    private static final Set<String> WITHOUT_RIGHTS = Set.of(
            "aide",
            "administrator",
            "guardian",
            "parent",
            "proctor",
            "relative",
            "counselor",
            "districtadministrator",
            "principal",
            "siteadministrator",
            "systemadministrator");
    private static final int FIRST_YEARS_OF_VO = 10;

    private final Edition edition;
    private final RosterDraft draft = new RosterDraft();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> attends = new HashMap<>();
    private final Map<String, Set<String>> teaches = new HashMap<>();
    private Map<String, String> files;

    /** @param edition of the school */
    OneRosterReader(Edition edition) {
        this.edition = edition;
    }

    /** {@return what the zip says} */
    Roster read(byte[] bytes) {
        files = new RosterZip(bytes).files();
        Map<String, String> manifest = manifest();
        table("classes.csv").forEach(this::schoolClass);
        table("enrollments.csv").forEach(this::enrollment);
        table("roles.csv").forEach(row -> hasRole(row.get("userSourcedId"), row.get("role")));
        table("users.csv").forEach(this::user);
        if (files.containsKey("demographics.csv")) {
            draft.skip("demographics.csv");
        }
        boolean complete = "bulk".equals(manifest.get("file.users")) && "bulk".equals(manifest.get("file.enrollments"));
        return draft.finish(RosterFormat.ONEROSTER, null, "", complete);
    }

    private Map<String, String> manifest() {
        if (!files.containsKey("manifest.csv")) {
            files.keySet().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BusinessException("roster.file.unpack", name);
                    });
            throw new BusinessException("roster.file.noManifest");
        }
        Map<String, String> manifest = new HashMap<>();
        table("manifest.csv")
                .forEach(row ->
                        manifest.put(row.get("propertyName"), row.get("value").toLowerCase(Locale.ROOT)));
        String version = manifest.getOrDefault("oneroster.version", "");
        if (!version.startsWith("1.1") && !version.startsWith("1.2")) {
            throw new BusinessException("roster.file.oneRosterVersion", version);
        }
        for (String needed : List.of("users", "classes", "enrollments")) {
            if ("absent".equals(manifest.getOrDefault("file." + needed, "absent"))
                    || !files.containsKey(needed + ".csv")) {
                throw new BusinessException("roster.file.missing", needed + ".csv");
            }
        }
        return manifest;
    }

    private List<CsvTable.Row> table(String file) {
        return files.containsKey(file) ? CsvTable.of(files.get(file)).rows() : List.of();
    }

    private static boolean isGone(CsvTable.Row row) {
        return row.get("status").equalsIgnoreCase("tobedeleted");
    }

    private void schoolClass(CsvTable.Row row) {
        if (!isGone(row)) {
            draft.add(new ListedClass(row.line(), row.get("sourcedId"), row.get("title"), year(row.get("grades"))));
        }
    }

    private int year(String grades) {
        String first = grades.split("[,;]")[0].strip();
        if (!first.matches("0?[1-8]")) {
            return ListedClass.NO_YEAR;
        }
        int year = Integer.parseInt(first);
        return edition == Edition.PO || year > 6 ? year : FIRST_YEARS_OF_VO + year;
    }

    private void enrollment(CsvTable.Row row) {
        String role = row.get("role").toLowerCase(Locale.ROOT);
        if (!isGone(row) && (role.equals("student") || role.equals("teacher"))) {
            (role.equals("student") ? attends : teaches)
                    .computeIfAbsent(row.get("userSourcedId"), any -> new HashSet<>())
                    .add(row.get("classSourcedId"));
        }
    }

    private void hasRole(String user, String role) {
        if (!role.isBlank()) {
            roles.computeIfAbsent(user, any -> new HashSet<>()).add(role.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void user(CsvTable.Row row) {
        String key = row.get("sourcedId");
        hasRole(key, row.get("role"));
        Set<String> own = roles.getOrDefault(key, Set.of());
        ListedName name = new ListedName(row.get("givenName"), null, row.get("familyName"));
        boolean left = isGone(row);
        if (own.contains("student")) {
            draft.add(new ListedPerson(
                    row.line(),
                    LineKind.PUPIL,
                    key,
                    name,
                    null,
                    year(row.get("grades")),
                    attends.getOrDefault(key, Set.of()),
                    left ? Standing.LEFT : Standing.BELONGS));
        } else {
            staff(row, key, name, own, left);
        }
    }

    private void staff(CsvTable.Row row, String key, ListedName name, Set<String> own, boolean left) {
        boolean teacher = own.stream().anyMatch(TEACHING::contains);
        own.stream()
                .filter(role -> !TEACHING.contains(role) && !WITHOUT_RIGHTS.contains(role))
                .forEach(role -> draft.trouble(row.line(), TroubleKind.UNKNOWN_ROLE, name.full() + ": " + role));
        if (!teacher) {
            draft.trouble(row.line(), TroubleKind.ROLE_WITHOUT_RIGHTS, name.full() + ": " + String.join(", ", own));
        }
        Standing standing = teacher ? Standing.BELONGS : Standing.NO_RIGHTS;
        draft.add(new ListedPerson(
                row.line(),
                LineKind.STAFF,
                key,
                name,
                null,
                ListedClass.NO_YEAR,
                teacher ? teaches.getOrDefault(key, Set.of()) : Set.of(),
                left ? Standing.LEFT : standing));
    }

    /** {@return the text of a file in the zip} */
    static String text(byte[] bytes) {
        return RosterFile.text(bytes, StandardCharsets.UTF_8)
                .orElseThrow(() -> new BusinessException("roster.file.encoding"));
    }
}
