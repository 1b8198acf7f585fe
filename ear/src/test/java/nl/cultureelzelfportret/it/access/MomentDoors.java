package nl.cultureelzelfportret.it.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.media.MediaRegister;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/** The methods that are about a draft or a moment of the owner, and how one knocks there. */
@Dependent
class MomentDoors implements Doors {

    @Inject
    private DraftService drafts;

    @Inject
    private MediaRegister register;

    @Inject
    private MediaService media;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private SharingService sharing;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(unfinished(there));
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        return doors;
    }

    private List<Door> unfinished(Neighbourhood there) {
        UUID draft = there.draft;
        return List.of(
                new Door("DraftService.save", Matter.DRAFT, () -> drafts.save(draft, "BLOG", null, Map.of())),
                new Door("DraftService.find", Matter.DRAFT, () -> drafts.find(draft)),
                Door.of("DraftService.discard", Matter.DRAFT, () -> drafts.discard(draft)),
                new Door("EditingService.begin", Matter.DRAFT, () -> editing.begin(draft, MomentKind.BLOG, null)),
                new Door("PortfolioService.post", Matter.DRAFT, () -> portfolio.post(draft, Visibility.ONLY_ME)),
                new Door(
                        "MediaService.receive",
                        Matter.DRAFT,
                        () -> media.receive(draft, "leeg.jpg", new ByteArrayInputStream(new byte[0]), 0)),
                Door.of("MediaRegister.makeRoom", Matter.DRAFT, () -> register.makeRoom(draft)),
                Door.of("MediaRegister.enter", Matter.DRAFT, () -> enterNothing(draft)),
                new Door("MediaService.open", Matter.DRAFT, () -> media.open(there.draftFile, VariantSize.PHONE)),
                Door.of("MediaService.discard", Matter.DRAFT, () -> media.discard(there.draftFile)));
    }

    private void enterNothing(UUID draft) {
        try {
            register.enter(draft, "niets.jpg", null);
        } catch (EJBException letInWithEmptyHands) {
            // It got past the guard, which is all that is asked here.
        }
    }

    private List<Door> moment(Thing thing) {
        UUID moment = thing.moment();
        return List.of(
                new Door("PortfolioService.read", thing.matter(), () -> portfolio.read(moment)),
                new Door("MediaService.open", thing.matter(), () -> media.open(thing.file(), VariantSize.THUMBNAIL)),
                new Door("SharingService.circleOf", Matter.CHANGE, () -> sharing.circleOf(moment)),
                new Door("EditingService.change", Matter.CHANGE, () -> editing.change(moment, thing.change())),
                Door.of("PortfolioService.revise", Matter.CHANGE, () -> portfolio.revise(moment, thing.change(), -1)),
                Door.of("PortfolioService.addStep", Matter.CHANGE, () -> portfolio.addStep(moment, thing.change())),
                new Door("PortfolioService.earlier", Matter.CHANGE, () -> portfolio.earlier(moment)),
                Door.of("PortfolioService.withdraw", Matter.CHANGE, () -> portfolio.withdraw(moment)),
                Door.of("PortfolioService.restore", Matter.CHANGE, () -> portfolio.restore(moment)),
                Door.of("SharingService.share", Matter.CHANGE, () -> sharing.share(moment, Visibility.SCHOOL)),
                Door.of("MediaService.discard", Matter.CHANGE, () -> media.discard(thing.file())),
                new Door("DraftService.typing", Matter.OWN_DESK, () -> drafts.typing("BLOG", moment)),
                new Door("DraftService.changing", Matter.OWN_DESK, () -> drafts.changing(moment)));
    }
}
