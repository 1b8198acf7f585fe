package nl.cultureelzelfportret.ejb.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.Edition;

/**
 * Reads the table of our own template, as people make it in a spreadsheet. It is never complete: who is not in it stays,
 * who has something in the last column has left.
 */
final class PlainTableReader {

    /** The columns of the template. */
    static final List<String> COLUMNS =
            List.of("soort", "nummer", "voornaam", "tussenvoegsel", "achternaam", "klas", "jaar", "weg");

    /** An empty table with an example of each kind, as spreadsheets of this country read it. */
    static final String TEMPLATE = "\uFEFF" + String.join(";", COLUMNS) + "\r\n"
            + "leerling;1001;Wilhelmina;van den;Broek-Oude Hengel;Groep 5;5;\r\n"
            + "leraar;T01;Anna;;Jansen;Groep 5|Groep 6;;\r\n";

    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)bsn|burgerservice|land|gewicht|etni|nationaliteit|geboorte|geslacht|onderwijsnummer");
    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1252");
    private static final int FIRST_YEARS_OF_VO = 10;

    private final Edition edition;
    private final LocalDate today;
    private final RosterDraft draft = new RosterDraft();

    /**
     * @param edition of the school
     * @param today   the day on which it is read
     */
    PlainTableReader(Edition edition, LocalDate today) {
        this.edition = edition;
        this.today = today;
    }

    /** {@return what the file says} */
    Roster read(byte[] bytes) {
        CsvTable table = CsvTable.of(text(bytes));
        for (String needed : List.of("soort", "nummer", "voornaam")) {
            if (!table.has(needed)) {
                throw new BusinessException("roster.file.noColumn", needed);
            }
        }
        boolean careful = skipped(table);
        table.rows().stream().filter(row -> !careful || isWhole(row)).forEach(this::row);
        return draft.finish(RosterFormat.CSV, null, "", false);
    }

    /** Of a column that is not kept only the word is told by which it was known: there may be more in its heading. */
    private boolean skipped(CsvTable table) {
        List<String> found = table.columns().stream()
                .map(FORBIDDEN::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
        found.forEach(draft::skip);
        return !found.isEmpty();
    }

    /** With a separator too few or too many, what is not kept would stand in a column that is. */
    private boolean isWhole(CsvTable.Row row) {
        if (!row.isWhole()) {
            draft.trouble(row.line(), TroubleKind.LINE_SHIFTED, "");
        }
        return row.isWhole();
    }

    private String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE)) {
            return RosterFile.text(bytes, StandardCharsets.UTF_16)
                    .orElseThrow(() -> new BusinessException("roster.file.encoding"));
        }
        return RosterFile.text(bytes, StandardCharsets.UTF_8)
                .or(() -> {
                    draft.trouble(0, TroubleKind.OLD_ENCODING, "");
                    return RosterFile.text(bytes, OLD_SPREADSHEETS);
                })
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> new BusinessException("roster.file.encoding"));
    }

    private void row(CsvTable.Row row) {
        LineKind kind = kind(row);
        if (kind == null) {
            draft.trouble(row.line(), TroubleKind.UNKNOWN_KIND, row.get("soort"));
            return;
        }
        int year = year(row);
        Set<String> classes = new LinkedHashSet<>();
        for (String name : row.get("klas").split("\\|")) {
            if (!name.isBlank()) {
                classes.add(key(name));
                if (!draft.hasClass(key(name))) {
                    draft.add(new ListedClass(row.line(), key(name), name.strip(), ListedClass.NO_YEAR));
                }
            }
        }
        draft.add(new ListedPerson(
                row.line(),
                kind,
                row.get("nummer"),
                new ListedName(row.get("voornaam"), row.get("tussenvoegsel"), row.get("achternaam")),
                null,
                year,
                classes,
                standing(row)));
    }

    private Standing standing(CsvTable.Row row) {
        String gone = row.get("weg");
        if (gone.isEmpty() || gone.equalsIgnoreCase("nee")) {
            return Standing.BELONGS;
        }
        if (gone.equalsIgnoreCase("ja") || gone.equalsIgnoreCase("x") || RosterDates.isOver(gone, today)) {
            return Standing.LEFT;
        }
        if (RosterDates.of(gone).isEmpty()) {
            draft.trouble(row.line(), TroubleKind.NO_DATE, gone);
        }
        return Standing.BELONGS;
    }

    private static LineKind kind(CsvTable.Row row) {
        return switch (ListedName.plain(row.get("soort"))) {
            case "leerling", "student", "pupil" -> LineKind.PUPIL;
            case "leraar", "docent", "leerkracht", "teacher" -> LineKind.STAFF;
            default -> null;
        };
    }

    private int year(CsvTable.Row row) {
        String year = row.get("jaar");
        if (year.matches("[1-8]")) {
            int number = Integer.parseInt(year);
            return edition == Edition.PO || number > 6 ? number : FIRST_YEARS_OF_VO + number;
        }
        if (year.matches("1[1-6]")) {
            return Integer.parseInt(year);
        }
        if (!year.isEmpty()) {
            draft.trouble(row.line(), TroubleKind.UNKNOWN_YEAR, year);
        }
        return ListedClass.NO_YEAR;
    }

    /** A class of the template has no key of its own: its name is. */
    private static String key(String name) {
        return "naam:" + name.strip();
    }
}
