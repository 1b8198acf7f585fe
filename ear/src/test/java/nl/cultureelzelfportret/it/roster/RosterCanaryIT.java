package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.page.Remains;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.it.town.AnyRows;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/**
 * A canary sits in each field of a roster that may not be kept: in whole files of each kind, and in files that break off just
 * there. It sings in no answer, in no table, in no file below the data folder and in no log.
 */
class RosterCanaryIT {

    private static final String CANARY = "Verbodenkanarie";
    private static final String BSN = "719283747";
    private static final String ALLOWED = "Zichtbaarsma";
    private static final Charset OLD = Charset.forName("windows-1252");

    private Visitor admin;

    @Test
    void singsNowhere() throws IOException, InterruptedException {
        admin = Visitor.signedIn(OutsideScribe.write(RosterCanaryIT::admin));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            String answer = bring(file.getKey(), file.getValue());
            assertFalse(sings(answer), file.getKey() + " is answered with it");
            assertEquals(!file.getKey().startsWith("broken"), answer.contains(ALLOWED), file.getKey() + ": " + answer);
        }

        OutsideScribe.write(entityManager -> {
            assertEquals("", new AnyRows(entityManager, CANARY).allWords());
            assertEquals("", new AnyRows(entityManager, BSN).allWords());
            assertFalse(new AnyRows(entityManager, ALLOWED).allWords().isEmpty(), "what may be kept is found");
            return null;
        });
        List<Path> remains = Remains.all();
        assertTrue(remains.containsAll(Remains.logs()) && !Remains.logs().isEmpty(), "the logs are among them");
        for (Path file : remains) {
            assertFalse(Remains.holds(file, CANARY) || Remains.holds(file, BSN), file.toString());
        }
    }

    private static Person admin(EntityManager entityManager) {
        Town town = new Town(entityManager);
        return town.person(Role.SCHOOL_ADMIN, town.school(), null);
    }

    private static boolean sings(String text) {
        return text.contains(CANARY) || text.contains(BSN);
    }

    /** Brings a file; of one that was taken in, the people who are new are looked at. */
    private String bring(String name, byte[] bytes) throws IOException, InterruptedException {
        HttpResponse<String> answer = admin.upload("roster/roster", "upload", "file", "send", name, bytes);
        if (answer.statusCode() == 302) {
            String preview = answer.headers().firstValue("Location").orElseThrow();
            return admin.get(preview.replaceFirst("^/", "") + "&shown=ADD").body();
        }
        assertEquals(200, answer.statusCode(), name);
        assertTrue(answer.body().contains("error-summary"), name + ": " + answer.body());
        return answer.body();
    }

    private static Map<String, byte[]> files() throws IOException {
        String edexml = edexml();
        String table = "soort;nummer;voornaam;achternaam;BSN;land;gewicht;etniciteit\n" + "leerling;1;Noor;" + ALLOWED
                + ";" + BSN + ";" + CANARY + ";" + CANARY + ";" + CANARY + "\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("whole.xml", edexml.getBytes(StandardCharsets.UTF_8));
        files.put("double.xml", edexml.replace("key=\"2\"", "key=\"1\"").getBytes(StandardCharsets.UTF_8));
        files.put("broken-off.xml", cut(edexml, "<bsn>" + BSN));
        files.put("broken-tag.xml", cut(edexml, "<land>" + CANARY));
        files.put("broken-letters.xml", edexml.getBytes(OLD));
        files.put(
                "broken-type.xml",
                ("<!DOCTYPE EDEX [<!ENTITY bsn \"" + BSN + CANARY + "\">]>" + edexml).getBytes(StandardCharsets.UTF_8));
        files.put("whole.zip", zip(users(""), demographics()));
        files.put("broken-table.zip", zip(users(",\"" + CANARY), demographics()));
        files.put("broken-list.zip", zip(null, demographics()));
        files.put("broken-zip.zip", Arrays.copyOf(zip(users(""), demographics()), 700));
        files.put("whole.csv", table.getBytes(StandardCharsets.UTF_8));
        files.put("wide.csv", table.getBytes(StandardCharsets.UTF_16));
        files.put("heading.csv", table.replace("BSN", "BSN " + BSN).getBytes(StandardCharsets.UTF_8));
        files.put(
                "shifted.csv",
                (table + "leerling;2" + BSN + ";" + BSN + ";" + CANARY + ";" + CANARY + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("broken-quote.csv", (table + "leerling;2;\"Sem;" + CANARY).getBytes(StandardCharsets.UTF_8));
        files.put("broken-columns.csv", table.replace("voornaam", "").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] cut(String text, String after) {
        return text.substring(0, text.indexOf(after) + after.length()).getBytes(StandardCharsets.UTF_8);
    }

    private static String edexml() {
        String hidden = "<bsn>" + BSN + "</bsn><bsn_ondwnr-4>" + CANARY + "</bsn_ondwnr-4><land>" + CANARY
                + "</land><land_vader>" + CANARY + "</land_vader><nationaliteit1>" + CANARY
                + "</nationaliteit1><etniciteit>" + CANARY + "</etniciteit><gewicht_nieuw>" + CANARY
                + "</gewicht_nieuw><geboortedatum>" + CANARY + "</geboortedatum><toevoegingen><blok><opmerking>"
                + CANARY + "</opmerking></blok></toevoegingen>";
        String pupil = "<leerling key=\"%s\" eckid=\"https://ketenid.nl/" + CANARY + "\"><achternaam>" + ALLOWED
                + "</achternaam><roepnaam>%s</roepnaam><jaargroep>5</jaargroep><groep key=\"a\"/>" + hidden
                + "</leerling>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EDEX><school><schooljaar>" + year()
                + "</schooljaar><brincode>99XX</brincode></school><groepen><groep key=\"a\"><naam>Groep 5</naam>"
                + "<jaargroep>5</jaargroep></groep></groepen><leerlingen>" + pupil.formatted("1", "Zoë")
                + pupil.formatted("2", "Sem") + "</leerlingen></EDEX>";
    }

    private static String year() {
        return SchoolYear.containing(LocalDate.now(ZoneId.of("Europe/Amsterdam")))
                .label();
    }

    private static String users(String end) {
        return "sourcedId,enabledUser,role,givenName,familyName,identifier,metadata.bsn,metadata.land\n"
                + "p1,true,student,Noor," + ALLOWED + "," + CANARY + "," + BSN + "," + CANARY + end + "\n";
    }

    private static String demographics() {
        return "sourcedId,birthDate,sex,countryOfBirthCode,cityOfBirth\np1," + CANARY + "," + CANARY + "," + CANARY
                + "," + BSN + "\n";
    }

    /** What is in it is not packed smaller, so that it could be read where the zip itself was kept. */
    private static byte[] zip(String users, String demographics) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "manifest.csv",
                "propertyName,value\noneroster.version,1.1\nfile.users,bulk\nfile.classes,bulk\nfile.enrollments,bulk\nfile.demographics,bulk\n");
        parts.put("classes.csv", "sourcedId,title,grades\na,Groep 5,5\n");
        parts.put("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role\ne1,a,p1,student\n");
        parts.put("demographics.csv", demographics);
        if (users != null) {
            parts.put("users.csv", users);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 check = new CRC32();
                check.update(content);
                entry.setSize(content.length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
