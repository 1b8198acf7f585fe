package nl.cultureelzelfportret.ejb.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** The files of a OneRoster zip that are read. What swells beyond measure is refused while it swells. */
final class RosterZip {

    private static final Set<String> READ =
            Set.of("manifest.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv");
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_BYTES = 80 * 1024 * 1024;

    private final byte[] bytes;
    private int left = MOST_BYTES;

    /** @param bytes of the zip */
    RosterZip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return the text of each file at the top of the zip; of files that are not read only that they are there} */
    Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        boolean spreadsheet = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BusinessException("roster.file.zipTooLarge");
                }
                spreadsheet |= entry.getName().equals("[Content_Types].xml");
                String text = READ.contains(entry.getName()) ? OneRosterReader.text(inflate(zip)) : "";
                files.put(entry.getName(), text);
                if (text.isEmpty()) {
                    inflate(zip);
                }
            }
        } catch (IOException e) {
            throw new BusinessException("roster.file.brokenZip");
        }
        if (spreadsheet) {
            throw new BusinessException("roster.file.spreadsheet");
        }
        return files;
    }

    private byte[] inflate(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) {
            throw new BusinessException("roster.file.zipTooLarge");
        }
        return content;
    }
}
