package nl.cultureelzelfportret.cast.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A tape on which notes are laid over each other; in the end it is a WAV file. */
final class Tape {

    private static final int RATE = 22_050;
    private static final int HEADER_BYTES = 44;
    private static final double LOUDEST = 28_000;

    private final double[] samples;

    Tape(double seconds) {
        samples = new double[(int) (seconds * RATE)];
    }

    /** A plucked string: a tone with three overtones that dies away. */
    void pluck(double at, double frequency, double loudness) {
        for (int i = first(at); i < samples.length; i++) {
            double time = i / (double) RATE - at;
            double tone = 0;
            for (int overtone = 1; overtone <= 4; overtone++) {
                tone += Math.sin(2 * Math.PI * frequency * overtone * time)
                        * Math.exp(-time * (2.2 + 1.6 * overtone))
                        / overtone;
            }
            samples[i] += loudness * tone * Math.min(1, time * 250);
        }
    }

    /** A hand on a skin: a tone that falls while it dies away. */
    void beat(double at, double frequency, double loudness) {
        int end = Math.min(samples.length, first(at + 0.5));
        for (int i = first(at); i < end; i++) {
            double time = i / (double) RATE - at;
            double phase = 2 * Math.PI * frequency * (time + 0.04 * (1 - Math.exp(-time * 40)));
            samples[i] += loudness * 1.6 * Math.sin(phase) * Math.exp(-time * 13) * Math.min(1, time * 600);
        }
    }

    private static int first(double at) {
        return (int) (at * RATE);
    }

    /** {@return the tape as a WAV file: one channel of 16 bits} */
    byte[] toWav() {
        int bytes = samples.length * 2;
        ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + bytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(bytes);
        double peak = 0.001;
        for (double sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        for (double sample : samples) {
            file.putShort((short) (sample / peak * LOUDEST));
        }
        return file.array();
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
