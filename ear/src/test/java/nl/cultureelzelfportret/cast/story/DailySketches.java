package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** Mei-Lin draws every day, so that there is somebody with more moments than fit on many pages. */
final class DailySketches {

    /** So many drawings she made. */
    static final int COUNT = 410;

    /** Every so many drawings she shows one to her class. */
    private static final int SHOWN = 12;

    private static final int SKETCHBOOK_VARIANTS = 24;
    private static final CastPerson WRITER = Cast.MEILIN;

    private final LocalDate today;
    private final Random random = new Random(2026);

    DailySketches(LocalDate today) {
        this.today = today;
    }

    List<CastMoment> moments() {
        List<String> subjects = column("subject");
        List<String> media = column("medium");
        List<String> remarks = column("remark");
        List<Integer> pairs = new ArrayList<>();
        for (int pair = 0; pair < subjects.size() * remarks.size(); pair++) {
            pairs.add(pair);
        }
        Collections.shuffle(pairs, random);
        LocalDate first = new SchoolYear(SchoolYear.containing(today).startYear() - 1).firstDay();
        long days = ChronoUnit.DAYS.between(first, today);
        List<CastMoment> moments = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String subject = subjects.get(pairs.get(i) % subjects.size());
            String remark = remarks.get(pairs.get(i) / subjects.size());
            String medium = media.get(random.nextInt(media.size()));
            moments.add(sketch(i + 1, subject, medium + " " + remark, first.plusDays(days * i / COUNT)));
        }
        return moments;
    }

    private static List<String> column(String kind) {
        return CastText.read("sketches.txt").stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(line.indexOf('|') + 1).strip())
                .toList();
    }

    private CastMoment sketch(int number, String subject, String text, LocalDate day) {
        String title = "Schets %d: %s".formatted(number, new ClassRoom(today).fillIn(subject, WRITER, day, random));
        Visibility visibility = random.nextInt(4) == 0 ? Visibility.TEACHER : Visibility.ONLY_ME;
        return new CastMoment(
                MomentMaker.idOf(WRITER, "sketch " + number),
                WRITER,
                title,
                text,
                Set.of(random.nextInt(3) == 0 ? Competence.INVESTIGATE : Competence.CREATE),
                number % SHOWN == 0 ? Visibility.CLASS : visibility,
                MomentMaker.at(day, false, WRITER, random),
                List.of(new CastPicture(
                        Motif.SKETCHBOOK, number % SKETCHBOOK_VARIANTS, Motif.SKETCHBOOK.alternativeText())),
                Optional.empty());
    }
}
