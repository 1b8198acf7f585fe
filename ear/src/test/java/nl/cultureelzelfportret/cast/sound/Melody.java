package nl.cultureelzelfportret.cast.sound;

import java.util.SplittableRandom;

/** A few bars of music out of a seed: somebody practises a drum or a guitar. */
public final class Melody {

    private static final double BEAT_SECONDS = 0.42;
    private static final int BEATS = 16;
    private static final double[] SCALE = {220, 246.94, 277.18, 329.63, 369.99, 440, 493.88, 554.37};

    private Melody() {}

    /**
     * {@return a rhythm of high and low beats as a WAV file of about seven seconds}
     *
     * @param seed the same one always gives the same rhythm
     */
    public static byte[] rhythm(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] pattern = new boolean[8];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = i == 0 || random.nextInt(5) < 3;
        }
        Tape tape = new Tape(BEATS * BEAT_SECONDS + 0.6);
        for (int half = 0; half < 2 * BEATS; half++) {
            if (pattern[half % pattern.length]) {
                boolean low = half % pattern.length == 0 || half % pattern.length == 5;
                double late = random.nextDouble() * 0.015;
                tape.beat(half * BEAT_SECONDS / 2 + late, low ? 82 : 196, low ? 1 : 0.6);
            }
        }
        return tape.toWav();
    }

    /**
     * {@return a melody on five tones, with a bass note under every bar, as a WAV file of about eight seconds}
     *
     * @param seed the same one always gives the same melody
     */
    public static byte[] strings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Tape tape = new Tape(BEATS * BEAT_SECONDS + 1.5);
        int step = random.nextInt(2, 6);
        for (int beat = 0; beat < BEATS; beat++) {
            if (beat % 4 == 0) {
                tape.pluck(beat * BEAT_SECONDS, SCALE[beat % 8 == 0 ? 0 : 3] / 2, 0.7);
            }
            if (beat == BEATS - 1 || random.nextInt(6) > 0) {
                tape.pluck(beat * BEAT_SECONDS, SCALE[beat == BEATS - 1 ? 0 : step], 0.5);
            }
            step = Math.max(0, Math.min(SCALE.length - 1, step + random.nextInt(-2, 3)));
        }
        return tape.toWav();
    }
}
