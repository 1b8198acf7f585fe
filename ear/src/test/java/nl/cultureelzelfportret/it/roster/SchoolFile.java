package nl.cultureelzelfportret.it.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** An EDEXML file of this school year, as a school's administration writes it; all people are invented. */
public final class SchoolFile {

    private final List<String> classes = new ArrayList<>();
    private final List<String> pupils = new ArrayList<>();
    private final List<String> teachers = new ArrayList<>();

    /** Adds a class. */
    public SchoolFile schoolClass(String key, String name, int year) {
        classes.add("<groep key=\"%s\"><naam>%s</naam><jaargroep>%d</jaargroep></groep>".formatted(key, name, year));
        return this;
    }

    /** Adds a pupil, with what has to be passed over. */
    public SchoolFile pupil(String key, String given, String family, String schoolClass) {
        pupils.add(("<leerling key=\"%s\" eckid=\"https://ketenid.nl/pilot/kanarie%s\"><achternaam>%s</achternaam>"
                        + "<roepnaam>%s</roepnaam><jaargroep>5</jaargroep><groep key=\"%s\"/>"
                        + "<land>kanarie-land</land><bsn>987654321</bsn></leerling>")
                .formatted(key, key, family, given, schoolClass));
        return this;
    }

    /** Adds somebody who works at the school. */
    public SchoolFile teacher(String key, String given, String family, String role, String schoolClass) {
        teachers.add(("<leerkracht key=\"%s\"><achternaam>%s</achternaam><roepnaam>%s</roepnaam><rol>%s</rol>"
                        + "<groepen><groep key=\"%s\"/></groepen></leerkracht>")
                .formatted(key, family, given, role, schoolClass));
        return this;
    }

    /** {@return the file} */
    public byte[] bytes() {
        String year = SchoolYear.containing(LocalDate.now(ZoneId.of("Europe/Amsterdam")))
                .label();
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX><school><schooljaar>" + year
                        + "</schooljaar><brincode>99XX</brincode></school>\n<groepen>"
                        + String.join("\n", classes) + "</groepen>\n<leerlingen>" + String.join("\n", pupils)
                        + "</leerlingen>\n<leerkrachten>" + String.join("\n", teachers) + "</leerkrachten></EDEX>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
