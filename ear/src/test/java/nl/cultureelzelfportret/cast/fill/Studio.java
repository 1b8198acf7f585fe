package nl.cultureelzelfportret.cast.fill;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.cast.story.CastMoment;
import nl.cultureelzelfportret.cast.story.CastPicture;
import nl.cultureelzelfportret.config.run.Progress;
import nl.cultureelzelfportret.ejb.media.CastIntake;
import nl.cultureelzelfportret.persistence.media.MediaVariant;

/** Draws and records everything that the moments need, each thing once, and lays it into the media folder. */
final class Studio {

    private static final int TOLD_EVERY = 40;

    private final CastIntake intake;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    Studio(Path mediaFolder, Progress progress) {
        this.intake = new CastIntake(mediaFolder);
        this.progress = progress;
    }

    /** {@return where each picture and recording lies now, by the {@link #key} of each} */
    Map<Object, List<MediaVariant>> make(List<CastMoment> moments) {
        System.setProperty("java.awt.headless", "true");
        Map<Object, Supplier<List<MediaVariant>>> wanted = new LinkedHashMap<>();
        for (CastMoment moment : moments) {
            moment.pictures().forEach(picture -> wanted.put(key(picture), () -> intake.hang(picture.draw())));
            moment.tape().ifPresent(tape -> wanted.put(tape, () -> intake.take(tape.bytes())));
        }
        ExecutorService hands = Executors.newFixedThreadPool(
                Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
        try {
            Map<Object, CompletableFuture<List<MediaVariant>>> making = new LinkedHashMap<>();
            wanted.forEach((key, work) ->
                    making.put(key, CompletableFuture.supplyAsync(() -> make(work, wanted.size()), hands)));
            Map<Object, List<MediaVariant>> made = new LinkedHashMap<>();
            making.forEach((key, variants) -> made.put(key, variants.join()));
            return made;
        } finally {
            hands.shutdownNow();
        }
    }

    /** {@return what makes a picture the same as another one} */
    static Object key(CastPicture picture) {
        record Drawing(Motif motif, int variant) {}
        return new Drawing(picture.motif(), picture.variant());
    }

    private List<MediaVariant> make(Supplier<List<MediaVariant>> work, int all) {
        List<MediaVariant> variants = work.get();
        int number = done.incrementAndGet();
        if (number % TOLD_EVERY == 0) {
            progress.report("Drew %d of %d pictures".formatted(number, all));
        }
        return variants;
    }
}
