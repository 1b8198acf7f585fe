package nl.cultureelzelfportret.it.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.cultureelzelfportret.ejb.account.AccountService;
import nl.cultureelzelfportret.ejb.account.ClassListService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.health.SystemService;
import nl.cultureelzelfportret.ejb.media.MediaRegister;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.portfolio.BinService;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;

/** Every method of every guarded service, and how one knocks there. */
@Dependent
class ServiceDoors {

    @Inject
    private AccountService accounts;

    @Inject
    private ClassListService classLists;

    @Inject
    private DraftService drafts;

    @Inject
    private SystemService system;

    @Inject
    private MediaRegister register;

    @Inject
    private MediaService media;

    @Inject
    private BinService bin;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private SharingService sharing;

    @Inject
    private TimelineService timelines;

    /**
     * A door.
     *
     * @param method the service's, such as {@code BinService.own}
     * @param matter what is behind it
     * @param knock  tries it
     */
    record Door(String method, Matter matter, Callable<?> knock) {}

    List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(ownSpace());
        doors.addAll(places(there));
        doors.addAll(unfinished(there));
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        return doors;
    }

    private List<Door> ownSpace() {
        UUID fresh = UUID.randomUUID();
        return List.of(
                door("AccountService.change", Matter.ACCOUNT, () -> accounts.change(Language.NL, Accent.TEAL)),
                door(
                        "AccountService.changePassword",
                        Matter.ACCOUNT,
                        () -> accounts.changePassword("not the password", "a new password")),
                new Door("SystemService.state", Matter.SYSTEM, system::state),
                new Door("BinService.own", Matter.OWN_SPACE, bin::own),
                new Door("TimelineService.own", Matter.OWN_SPACE, () -> timelines.own(TimelineFilter.ALL, null)),
                new Door("SharingService.choices", Matter.OWN_SPACE, sharing::choices),
                new Door("DraftService.unfinished", Matter.OWN_SPACE, drafts::unfinished),
                new Door("DraftService.find", Matter.OWN_SPACE, () -> drafts.find(fresh)),
                new Door("EditingService.begin", Matter.OWN_SPACE, () -> editing.begin(fresh, MomentKind.VLOG)),
                new Door("DraftService.save", Matter.OWN_SPACE, () -> drafts.save(fresh, "BLOG", null, Map.of())));
    }

    private List<Door> places(Neighbourhood there) {
        UUID owner = there.owner().getPublicId();
        return List.of(
                new Door("ClassListService.pupils", Matter.CLASS_LIST, () -> classLists.pupils(there.schoolClass)),
                new Door(
                        "TimelineService.ofClass",
                        Matter.CLASS_TIMELINE,
                        () -> timelines.ofClass(there.schoolClass, TimelineFilter.ALL, null)),
                new Door(
                        "TimelineService.ofPerson",
                        Matter.PERSON,
                        () -> timelines.ofPerson(owner, TimelineFilter.ALL, null)));
    }

    private List<Door> unfinished(Neighbourhood there) {
        UUID draft = there.draft;
        return List.of(
                new Door("DraftService.save", Matter.DRAFT, () -> drafts.save(draft, "BLOG", null, Map.of())),
                new Door("DraftService.find", Matter.DRAFT, () -> drafts.find(draft)),
                door("DraftService.discard", Matter.DRAFT, () -> drafts.discard(draft)),
                new Door("EditingService.begin", Matter.DRAFT, () -> editing.begin(draft, MomentKind.BLOG)),
                new Door("PortfolioService.post", Matter.DRAFT, () -> portfolio.post(draft, Visibility.ONLY_ME)),
                new Door(
                        "MediaService.receive",
                        Matter.DRAFT,
                        () -> media.receive(draft, "leeg.jpg", new ByteArrayInputStream(new byte[0]), 0)),
                door("MediaRegister.makeRoom", Matter.DRAFT, () -> register.makeRoom(draft)),
                door("MediaRegister.enter", Matter.DRAFT, () -> enterNothing(draft)),
                new Door("MediaService.open", Matter.DRAFT, () -> media.open(there.draftFile, VariantSize.PHONE)),
                door("MediaService.discard", Matter.DRAFT, () -> media.discard(there.draftFile)));
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
                new Door("PortfolioService.readToChange", Matter.CHANGE, () -> portfolio.readToChange(moment)),
                new Door("EditingService.change", Matter.CHANGE, () -> editing.change(moment, thing.change())),
                door("PortfolioService.revise", Matter.CHANGE, () -> portfolio.revise(moment, thing.change(), -1)),
                door("PortfolioService.withdraw", Matter.CHANGE, () -> portfolio.withdraw(moment)),
                door("PortfolioService.restore", Matter.CHANGE, () -> portfolio.restore(moment)),
                door("SharingService.share", Matter.CHANGE, () -> sharing.share(moment, Visibility.SCHOOL)),
                door("MediaService.discard", Matter.CHANGE, () -> media.discard(thing.file())),
                new Door("DraftService.changing", Matter.OWN_SPACE, () -> drafts.changing(moment)));
    }

    private static Door door(String method, Matter matter, Runnable knock) {
        return new Door(method, matter, () -> {
            knock.run();
            return "";
        });
    }
}
