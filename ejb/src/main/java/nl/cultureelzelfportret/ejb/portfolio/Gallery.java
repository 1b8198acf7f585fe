package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.MirrorAnswer;
import nl.cultureelzelfportret.persistence.portfolio.MirrorRow;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;

/** What the teachers of a class hold up to it, and what the viewer answered. */
@Dependent
class Gallery {

    /** A teacher has no teacher in the class: what is not for the class is for nobody in it. */
    private static final EnumSet<Visibility> SEEN_IN_CLASS = EnumSet.of(Visibility.CLASS, Visibility.SCHOOL);

    @Inject
    private Mirrors mirrors;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return mirrors of a class in which the viewer is, the last one first and at most so many} */
    List<MirrorRow> ofClass(UUID schoolClass, int atMost) {
        List<Mirror> shown = mirrors.ofClass(schoolClass, SEEN_IN_CLASS, LocalDate.now(clock), atMost);
        Map<Mirror, List<UUID>> answers = mirrors
                .answersOf(shown, currentViewer.require().personId())
                .stream()
                .collect(Collectors.groupingBy(
                        MirrorAnswer::getMirror,
                        Collectors.mapping(answer -> answer.getMoment().getPublicId(), Collectors.toList())));
        return shown.stream()
                .map(mirror -> MirrorRow.of(mirror, answers.getOrDefault(mirror, List.of())))
                .toList();
    }
}
