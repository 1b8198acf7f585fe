package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;
import nl.cultureelzelfportret.persistence.selfportrait.Peg;
import nl.cultureelzelfportret.persistence.selfportrait.Pegs;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** The viewer's own self-portrait, on which they work. It is locked meanwhile: a double click acts once. */
@Dependent
class OwnSelfPortrait {

    /** A self-portrait is a choice: this is more than anybody can look at, and few enough to read at once. */
    private static final int MOST = 600;

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private Pegs pegs;

    @Inject
    private CurrentViewer currentViewer;

    /** {@return it, locked until the end of the transaction} */
    SelfPortrait lock() {
        Viewer viewer = currentViewer.require();
        return selfPortraits.lock(viewer.personId(), viewer.publicId());
    }

    /** {@return one of its chapters} */
    Chapter chapter(UUID chapter) {
        return pegs.chapter(currentViewer.require().publicId(), chapter)
                .orElseThrow(() -> new NotFoundException("chapter " + chapter));
    }

    /** {@return one of its pegs} */
    Peg peg(UUID peg) {
        return pegs.peg(currentViewer.require().publicId(), peg).orElseThrow(() -> new NotFoundException("peg " + peg));
    }

    /** Hangs those of these moments that do not hang yet, each in the chapter of its school year, oldest first. */
    int hang(Collection<Moment> moments) {
        SelfPortrait portrait = lock();
        Collection<UUID> ids = moments.stream().map(Moment::getPublicId).toList();
        Collection<UUID> hanging = selfPortraits.hanging(portrait.getPublicId(), ids);
        List<Moment> fresh = moments.stream()
                .filter(moment -> !hanging.contains(moment.getPublicId()))
                .sorted(Comparator.comparing(Moment::getPostedAt))
                .toList();
        if (!fresh.isEmpty()) {
            makeSureItFits(fresh.size());
            Map<SchoolYear, String> classes =
                    selfPortraits.classesOf(currentViewer.require().personId());
            fresh.forEach(moment ->
                    chapterOf(portrait, moment.getSchoolYear(), classes).hang(moment));
        }
        return fresh.size();
    }

    /** Hangs then and now in the chapter of now. */
    void hang(Comparison comparison) {
        SelfPortrait portrait = lock();
        if (pegs.comparing(portrait.getPublicId(), comparison.getPublicId()).isEmpty()) {
            makeSureItFits(1);
            chapterOf(
                            portrait,
                            comparison.getLater().getSchoolYear(),
                            selfPortraits.classesOf(currentViewer.require().personId()))
                    .hang(comparison);
        }
    }

    /** Makes sure that a school year has its chapter. */
    void open(SchoolYear year) {
        chapterOf(lock(), year, selfPortraits.classesOf(currentViewer.require().personId()));
    }

    void makeSureItFits(int more) {
        if (pegs.count(currentViewer.require().publicId()) + more > MOST) {
            throw new BusinessException("selfportrait.choose.full", MOST);
        }
    }

    private static Chapter chapterOf(SelfPortrait portrait, SchoolYear year, Map<SchoolYear, String> classes) {
        return portrait.chapterOf(year, classes.getOrDefault(year, ""));
    }
}
