package nl.cultureelzelfportret.ejb.roster;

import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Reads EDEXML 2.1, with or without its namespace. It is not held against the published schema, whose list of school years
 * ends in 2025; what it says is checked here instead. Document types and entities are refused.
 */
final class EdexmlReader {

    private static final Set<String> YEARLESS = Set.of("B", "D", "0", "S", "V", "C", "N");

    private final UnaryOperator<String> eckHash;
    private final LocalDate today;
    private final RosterDraft draft = new RosterDraft();

    private XMLStreamReader xml;
    private String brin = "";
    private SchoolYear year;

    /**
     * @param eckHash makes a keyed hash of an ECK iD, or null where there is no key
     * @param today the day on which it is read
     */
    EdexmlReader(UnaryOperator<String> eckHash, LocalDate today) {
        this.eckHash = eckHash;
        this.today = today;
    }

    /** {@return what the file says} */
    Roster read(byte[] bytes) {
        checkEncoding(bytes);
        try {
            xml = reader(bytes);
            document();
        } catch (XMLStreamException e) {
            throw new BusinessException(
                    "roster.file.brokenXml",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
        return draft.finish(RosterFormat.EDEXML, year, brin, true);
    }

    /** Says it in words: a parser only knows that a byte is wrong. */
    private static void checkEncoding(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean other = head.contains("encoding=") && !head.contains("utf-8");
        if (!other && RosterFile.text(bytes, StandardCharsets.UTF_8).isEmpty()) {
            throw new BusinessException("roster.file.encoding");
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private void document() throws XMLStreamException {
        boolean root = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == DTD) {
                throw new BusinessException("roster.file.doctype");
            }
            if (event == START_ELEMENT) {
                if (!root && !xml.getLocalName().equals("EDEX")) {
                    throw new BusinessException("roster.file.notEdexml", xml.getLocalName());
                }
                root = true;
                element(xml.getLocalName());
            }
        }
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "school" -> school();
            case "groep", "samengestelde_groep" -> group(name.equals("groep"));
            case "leerling" -> pupil();
            case "leerkracht" -> teacher();
            case "vestigingen" -> skip();
            default -> {
                // A list; what is in it comes next.
            }
        }
    }

    private void school() throws XMLStreamException {
        while (nextChild()) {
            int line = line();
            switch (xml.getLocalName()) {
                case "schooljaar" ->
                    year = schoolYear(line, xml.getElementText().strip());
                case "brincode" -> brin = xml.getElementText().strip();
                default -> skip();
            }
        }
    }

    private SchoolYear schoolYear(int line, String label) {
        try {
            return SchoolYear.of(label);
        } catch (IllegalArgumentException notAYear) {
            draft.trouble(line, TroubleKind.NO_SCHOOL_YEAR, label);
            return null;
        }
    }

    private void group(boolean home) throws XMLStreamException {
        int line = line();
        String key = attribute("key");
        String name = "";
        int yearGroup = ListedClass.NO_YEAR;
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "naam" -> name = xml.getElementText().strip();
                case "jaargroep" ->
                    yearGroup = yearGroup(line, xml.getElementText().strip());
                default -> skip();
            }
        }
        draft.add(new ListedClass(line, key, name, home ? yearGroup : ListedClass.NO_YEAR));
    }

    private int yearGroup(int line, String code) {
        if (code.matches("[1-8]|1[1-6]")) {
            return Integer.parseInt(code);
        }
        if (!YEARLESS.contains(code) && !code.equals("H")) {
            draft.trouble(line, TroubleKind.UNKNOWN_YEAR, code);
        }
        return ListedClass.NO_YEAR;
    }

    private void pupil() throws XMLStreamException {
        EdexmlPerson person = person();
        int yearGroup = yearGroup(person.line(), person.word("jaargroep").isEmpty() ? "N" : person.word("jaargroep"));
        boolean left = person.word("jaargroep").equals("H") || RosterDates.isOver(person.word("uitstroomdatum"), today);
        draft.add(new ListedPerson(
                person.line(),
                LineKind.PUPIL,
                person.key(),
                person.name(),
                person.eckHash(),
                yearGroup,
                person.groups(),
                left ? Standing.LEFT : Standing.BELONGS));
    }

    private void teacher() throws XMLStreamException {
        EdexmlPerson person = person();
        Standing standing = StaffRoles.of(person.roles());
        person.roles().stream()
                .filter(role -> !StaffRoles.isKnown(role))
                .forEach(role -> draft.trouble(
                        person.line(), TroubleKind.UNKNOWN_ROLE, person.name().full() + ": " + role));
        if (standing == Standing.NO_RIGHTS) {
            draft.trouble(
                    person.line(),
                    TroubleKind.ROLE_WITHOUT_RIGHTS,
                    person.name().full() + ": " + String.join(", ", person.roles()));
        }
        draft.add(new ListedPerson(
                person.line(),
                LineKind.STAFF,
                person.key(),
                person.name(),
                person.eckHash(),
                ListedClass.NO_YEAR,
                standing == Standing.UNKNOWN ? person.groups() : person.taught(),
                standing));
    }

    private EdexmlPerson person() throws XMLStreamException {
        String eckId = attribute("eckid");
        EdexmlPerson person = new EdexmlPerson(
                line(), attribute("key"), eckId.isEmpty() || eckHash == null ? null : eckHash.apply(eckId));
        while (nextChild()) {
            child(person, "");
        }
        return person;
    }

    /** Reads only what is asked for by name; everything else, whatever it is, is passed over unread. */
    private void child(EdexmlPerson person, String group) throws XMLStreamException {
        String name = xml.getLocalName();
        if (EdexmlPerson.WORDS.contains(name)) {
            person.tell(name, xml.getElementText().strip());
        } else if (name.equals("rol")) {
            person.hasRole(group, xml.getElementText().strip());
        } else if (name.equals("groep") || name.equals("samengestelde_groep")) {
            String key = attribute("key");
            person.isIn(key);
            while (nextChild()) {
                child(person, key);
            }
        } else if (name.equals("groepen") || name.equals("samengestelde_groepen")) {
            while (nextChild()) {
                child(person, group);
            }
        } else {
            if (EdexmlPerson.isForbidden(name)) {
                draft.skip(name);
            }
            skip();
        }
    }

    /** {@return whether there is one more child of the element that is being read; else its end was read} */
    private boolean nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                return true;
            }
            if (event == END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                depth++;
            } else if (event == END_ELEMENT) {
                depth--;
            }
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
