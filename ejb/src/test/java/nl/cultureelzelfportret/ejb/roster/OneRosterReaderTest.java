package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import org.junit.jupiter.api.Test;

/** OneRoster 1.1 and 1.2: whole, partial and broken. */
class OneRosterReaderTest {

    private final Map<String, String> files = new LinkedHashMap<>(Map.of(
            "manifest.csv",
            "\uFEFFpropertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\nfile.classes,bulk\nfile.enrollments,bulk\n",
            "classes.csv",
            "sourcedId,status,title,grades\nc1,,5a,05\nc2,,Plus,\n",
            "users.csv",
            "sourcedId,status,role,givenName,familyName,email\nu1,,student,Noor,Bakker,n@example.org\nu2,,teacher,Anna,Bos,\nu3,,parent,Piet,Ouder,\nu4,,janitor,Jo,Bezem,\n",
            "enrollments.csv",
            "sourcedId,status,classSourcedId,userSourcedId,role\ne1,,c1,u1,student\ne2,,c1,u2,teacher\ne3,tobedeleted,c2,u1,student\n",
            "demographics.csv",
            "sourcedId,birthDate,countryOfBirthCode\nu1,2016-01-01,MA\n"));

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsOneThatIsWhole() {
        Roster roster = Edexml.read(zip());

        assertTrue(roster.complete());
        assertEquals(Set.of("c1"), roster.people().get(0).classes());
        assertEquals(Standing.BELONGS, roster.people().get(1).standing());
        assertEquals(Standing.NO_RIGHTS, roster.people().get(2).standing());
        assertEquals(Standing.NO_RIGHTS, roster.people().get(3).standing());
        assertTrue(roster.troubles().stream().anyMatch(trouble -> trouble.kind() == TroubleKind.UNKNOWN_ROLE));
        assertFalse(roster.toString().contains("MA") || roster.toString().contains("2016"), "demographics stay shut");
    }

    @Test
    void readsRolesOfTheirOwnTable() {
        files.compute("manifest.csv", (name, text) -> text.replace("1.1", "1.2").replace("users,bulk", "users,delta"));
        files.compute("users.csv", (name, text) -> text.replace(",role", "")
                .replaceAll(",,(student|teacher|parent|janitor),", ",,"));
        files.put(
                "roles.csv",
                "sourcedId,userSourcedId,role\nr1,u1,student\nr2,u2,teacher\nr3,u3,guardian\nr4,u4,aide\n");

        Roster roster = Edexml.read(zip());
        assertFalse(roster.complete(), "only what changed");
        assertEquals(Standing.BELONGS, roster.people().get(0).standing());
        assertEquals(Set.of("c1"), roster.people().get(1).classes());
        assertEquals(Standing.NO_RIGHTS, roster.people().get(2).standing());
    }

    @Test
    void refusesWhatIsNoRoster() {
        files.remove("manifest.csv");
        assertEquals("roster.file.noManifest", refused());
        files.put("leerlingen.xml", "<EDEX/>");
        assertEquals("roster.file.unpack", refused());
        files.put("[Content_Types].xml", "<Types/>");
        assertEquals("roster.file.spreadsheet", refused());
        files.clear();
        files.put("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users,bulk\n");
        assertEquals("roster.file.missing", refused());
        files.put("manifest.csv", "propertyName,value\noneroster.version,2.0\n");
        assertEquals("roster.file.oneRosterVersion", refused());
        files.put("swollen.csv", "a".repeat(90 * 1024 * 1024));
        assertEquals("roster.file.zipTooLarge", refused());
    }

    private String refused() {
        return assertThrows(BusinessException.class, () -> Edexml.read(zip())).messageKey();
    }
}
