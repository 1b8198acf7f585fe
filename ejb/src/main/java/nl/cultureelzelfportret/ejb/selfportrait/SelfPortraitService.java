package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.PegRow;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** Self-portraits as they are looked at, and who may look. */
@Stateless
@Guarded
public class SelfPortraitService {

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private SelfPortraitSubjects subjects;

    @Inject
    private OwnSelfPortrait own;

    @Inject
    private Exhibition exhibition;

    @Inject
    private SharingService sharing;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return one's own self-portrait}
     *
     * @param chapter id of the chapter that is wanted, or null for all
     * @param from    how much was on the pages before
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public SelfPortraitView own(UUID chapter, int from) {
        UUID person = currentViewer.require().publicId();
        return selfPortraits
                .find(person)
                .map(portrait -> exhibition.of(portrait, selfPortraits.pegs(person), chapter, from))
                .orElseGet(() -> Exhibition.nothingYet(person));
    }

    /**
     * {@return one's own self-portrait with one chapter open, to be arranged}
     *
     * @param chapter id of the chapter that is wanted; the last one is open if there is no such chapter
     * @param from    how much was on the pages before
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public SelfPortraitView chapter(UUID chapter, int from) {
        UUID person = currentViewer.require().publicId();
        Optional<SelfPortrait> portrait = selfPortraits.find(person);
        Optional<UUID> open = portrait.stream()
                .flatMap(found -> found.getChapters().stream())
                .map(Chapter::getPublicId)
                .reduce((one, later) -> one.equals(chapter) ? one : later);
        return portrait.map(found -> exhibition.of(found, selfPortraits.pegs(person), open.orElse(null), from))
                .orElseGet(() -> Exhibition.nothingYet(person));
    }

    /**
     * {@return somebody's self-portrait, with what the viewer may see of it}
     *
     * @param person  whose
     * @param chapter id of the chapter that is wanted, or null for all
     * @param from    how much was on the pages before
     */
    @Allowed(Permission.READ_SELF_PORTRAIT)
    public SelfPortraitView ofPerson(@On(SelfPortrait.class) UUID person, UUID chapter, int from) {
        Viewer viewer = currentViewer.require();
        SelfPortrait portrait = selfPortraits.find(person).orElseThrow();
        long owner = portrait.getOwner().getId();
        List<PegRow> line = selfPortraits.pegs(person, AccessPolicy.circles(viewer, owner, circles.of(owner)));
        return exhibition.of(portrait, line, chapter, from);
    }

    /**
     * {@return whether the viewer may look at somebody's self-portrait}
     *
     * @param person whose
     */
    @Open("it tells nothing but what the policy says")
    public boolean isShownOf(UUID person) {
        return currentViewer.find().stream().anyMatch(viewer -> selfPortraits
                .find(person)
                .filter(portrait ->
                        AccessPolicy.permits(viewer, Permission.READ_SELF_PORTRAIT, subjects.subject(portrait)))
                .isPresent());
    }

    /** {@return who may look at one's own self-portrait} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Visibility circle() {
        return selfPortraits.visibilityOf(currentViewer.require().publicId()).orElse(Visibility.ONLY_ME);
    }

    /**
     * Lets these people look at one's own self-portrait, and nobody else any more.
     *
     * @param circle whom
     * @throws BusinessException if the viewer has no such circle, such as a teacher without a teacher
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void share(Visibility circle) {
        if (!sharing.choices().choices().contains(circle)) {
            throw new BusinessException("portfolio.sharing.nobodyThere");
        }
        own.lock().shareWith(circle);
    }
}
