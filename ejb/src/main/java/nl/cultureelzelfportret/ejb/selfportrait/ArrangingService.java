package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Peg;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** The order of what hangs on one's self-portrait. What is not one's own is not there. */
@Stateless
@Guarded
public class ArrangingService {

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private OwnSelfPortrait own;

    /**
     * Moves what hangs on a peg to the front, or to the back.
     *
     * @param peg   on one's own self-portrait
     * @param steps -1 or 1; at the end of the line nothing changes
     * @throws NotFoundException if there is no such peg
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void move(UUID peg, int steps) {
        own.lock();
        Peg moved = own.peg(peg);
        moved.getChapter().move(moved, steps);
    }

    /**
     * Hangs what hangs on a peg into another chapter, at its end.
     *
     * @param peg     on one's own self-portrait
     * @param chapter of one's own self-portrait
     * @throws NotFoundException if there is no such peg or chapter
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void moveTo(UUID peg, UUID chapter) {
        own.lock();
        Peg moved = own.peg(peg);
        own.chapter(chapter).receive(moved);
    }

    /**
     * Takes a peg off; the moment that hung there stays on the timeline.
     *
     * @param peg on one's own self-portrait
     * @throws NotFoundException if there is no such peg
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void takeOff(UUID peg) {
        own.lock();
        selfPortraits.remove(own.peg(peg));
    }

    /**
     * Moves a chapter to the front, or to the back.
     *
     * @param chapter of one's own self-portrait
     * @param steps   -1 or 1; at the end nothing changes
     * @throws NotFoundException if there is no such chapter
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void moveChapter(UUID chapter, int steps) {
        SelfPortrait portrait = own.lock();
        portrait.move(own.chapter(chapter), steps);
    }

    /**
     * Takes an empty chapter away.
     *
     * @param chapter of one's own self-portrait
     * @throws NotFoundException if there is no such chapter
     * @throws BusinessException if something hangs there
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void close(UUID chapter) {
        own.lock();
        Chapter closed = own.chapter(chapter);
        if (!closed.getPegs().isEmpty()) {
            throw new BusinessException("selfportrait.arrange.notEmpty");
        }
        selfPortraits.remove(closed);
    }
}
