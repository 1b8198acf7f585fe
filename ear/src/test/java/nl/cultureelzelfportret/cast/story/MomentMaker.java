package nl.cultureelzelfportret.cast.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.school.Edition;

/** Makes a moment out of a story, its writer and a day. */
final class MomentMaker {

    /** So many different pictures there are of each motif. */
    static final int VARIANTS = 5;

    private static final int TAKES = 3;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ClassRoom classRoom;
    private final Map<String, Integer> pictures = new HashMap<>();

    MomentMaker(LocalDate today) {
        this.classRoom = new ClassRoom(today);
    }

    CastMoment make(Story story, CastPerson writer, LocalDate day, String group, Random random) {
        boolean vlog = story.recording() != null;
        return new CastMoment(
                idOf(writer, story.title()),
                writer,
                story.title(),
                classRoom.fillIn(story.text(), writer, day, random),
                story.competences(),
                story.to() == null ? visibility(writer, random) : story.to(),
                at(day, story.atSchool(), writer, random),
                vlog ? List.of() : pictures(story.motifs(), group, random),
                vlog
                        ? Optional.of(
                                new CastTape(story.recording(), story.motifs().get(0), random.nextInt(TAKES)))
                        : Optional.empty());
    }

    static UUID idOf(CastPerson writer, String title) {
        return UUID.nameUUIDFromBytes(("cast/" + writer.userName() + "/" + title).getBytes(StandardCharsets.UTF_8));
    }

    private static Visibility visibility(CastPerson writer, Random random) {
        int chance = random.nextInt(100);
        if (writer.role() == Role.TEACHER) {
            return chance < 20 ? Visibility.ONLY_ME : chance < 75 ? Visibility.CLASS : Visibility.SCHOOL;
        }
        if (chance < 15) {
            return Visibility.ONLY_ME;
        }
        return chance < 40 ? Visibility.TEACHER : chance < 85 ? Visibility.CLASS : Visibility.SCHOOL;
    }

    /** In lesson time, or after it; on a free day from nine in the morning. */
    static Instant at(LocalDate day, boolean atSchool, CastPerson writer, Random random) {
        boolean primary = writer.school().orElseThrow().edition() == Edition.PO;
        LocalTime first = atSchool ? LocalTime.of(8, 50) : LocalTime.of(15, 40);
        LocalTime last = atSchool ? LocalTime.of(primary ? 14 : 15, 50) : LocalTime.of(primary ? 19 : 21, 20);
        if (!SchoolCalendar.isSchoolDay(day)) {
            first = LocalTime.of(9, 15);
        }
        int seconds = first.toSecondOfDay() + random.nextInt(last.toSecondOfDay() - first.toSecondOfDay());
        return day.atTime(LocalTime.ofSecondOfDay(seconds)).atZone(HERE).toInstant();
    }

    private List<CastPicture> pictures(List<Motif> motifs, String group, Random random) {
        List<CastPicture> all = new ArrayList<>();
        for (Motif motif : motifs) {
            all.add(picture(motif, group, random));
            if (random.nextInt(6) == 0) {
                all.add(picture(motif, group, random));
            }
        }
        return all;
    }

    /** A group comes by all pictures of a motif before it sees one again. */
    private CastPicture picture(Motif motif, String group, Random random) {
        int turn = pictures.merge(group + motif, 1, Integer::sum);
        int variant = Math.floorMod((group + motif).hashCode() + turn, VARIANTS);
        return new CastPicture(motif, variant, random.nextInt(7) == 0 ? "" : motif.alternativeText());
    }
}
