package nl.cultureelzelfportret.ejb.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.Edition;

/** Reads a roster, in whatever format it was written. Bytes and forbidden fields go no further than here. */
final class RosterFile {

    /** The largest file that is read: 5,000 people are about 5 MB. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Edition edition;
    private final UnaryOperator<String> eckHash;
    private final LocalDate today;

    /**
     * @param edition of the school: in VO, year 1 of a plain table is the first year of VO
     * @param eckHash makes a keyed hash of an ECK iD, or null where there is no key
     * @param today   the day on which it is read
     */
    RosterFile(Edition edition, UnaryOperator<String> eckHash, LocalDate today) {
        this.edition = edition;
        this.eckHash = eckHash;
        this.today = today;
    }

    /**
     * {@return what the file says}
     *
     * @param bytes of the file
     * @throws BusinessException if it cannot be read as a roster
     */
    Roster read(byte[] bytes) {
        if (isBlank(bytes)) {
            throw new BusinessException("roster.file.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new BusinessException("roster.file.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        Roster roster = parsed(bytes);
        if (CitizenNumber.areLike(
                roster.people().stream().map(ListedPerson::key).toList())) {
            throw new BusinessException("roster.file.bsnAsKey");
        }
        return roster;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (!Character.isWhitespace(each)) {
                return false;
            }
        }
        return true;
    }

    private Roster parsed(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return new OneRosterReader(edition).read(bytes);
        }
        if (isXml(bytes)) {
            return new EdexmlReader(eckHash, today).read(bytes);
        }
        return new PlainTableReader(edition, today).read(bytes);
    }

    private static boolean isXml(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return begin.replaceAll("[^\\x21-\\x7E]", "").startsWith("<");
    }

    /**
     * {@return the text of bytes, or empty if they are not written like this}
     *
     * @param bytes   of a file
     * @param charset in which they should be
     */
    static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }
}
