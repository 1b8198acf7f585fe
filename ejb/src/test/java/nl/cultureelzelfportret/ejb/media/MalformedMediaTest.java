package nl.cultureelzelfportret.ejb.media;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of files with holes, lies and noise in them: each is taken in or refused, and none fills the memory, of which
 * there is little (see the pom).
 */
class MalformedMediaTest {

    private static final int EACH = 100;
    private static final long MOST_MEMORY = 640L << 20;

    @TempDir
    Path folder;

    @Test
    void neverEndsInAnythingButARefusal() throws IOException {
        assertTrue(
                Runtime.getRuntime().maxMemory() < MOST_MEMORY,
                "proves nothing of memory: the tests of ejb are to run with -Xmx512m");
        MediaSettings settings = new MediaSettings(folder, 1 << 20, 4_000_000, 1 << 20, 1 << 20, 1 << 30, 20);
        MediaIntake intake = new MediaIntake(settings, new MediaStore(folder), RecordingCleaner.on(""));
        Random random = new Random(20_261_123);
        int refused = 0;
        for (byte[] whole : seeds()) {
            for (int i = 0; i < EACH; i++) {
                refused += isRefused(intake, mutated(whole, random)) ? 1 : 0;
            }
        }
        assertTrue(refused > EACH, "only " + refused + " were refused: the mutations are too mild to prove anything");
    }

    private static List<byte[]> seeds() throws IOException {
        return List.of(
                Pictures.jpeg(160, 120),
                Pictures.withExif(Pictures.jpeg(160, 120), 6),
                Pictures.cmykJpeg(80, 60, 10, 20, 30, 40),
                Pictures.png(160, 120),
                Pictures.encoded(Pictures.corners(160, 120, 1), "gif"),
                Recordings.webp(),
                Recordings.mp4("vide"),
                Recordings.webm("V_VP8"));
    }

    private static boolean isRefused(MediaIntake intake, byte[] content) throws IOException {
        try {
            intake.take(new ByteArrayInputStream(content));
            return false;
        } catch (BusinessException refused) {
            return true;
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8));
            case 1 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) random.nextInt());
            default -> noise(bytes, random);
        }
        return bytes;
    }

    private static void noise(byte[] bytes, Random random) {
        int near = 8 + random.nextInt(bytes.length - 8);
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            bytes[4 + random.nextInt(near - 4)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
        }
    }
}
