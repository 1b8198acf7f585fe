package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.AccountService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.growth.ClassOverviewService;
import nl.cultureelzelfportret.ejb.health.SystemService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.portfolio.BinService;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.Sought;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;

/** The methods that are about one's own space, a class or a person, and how one knocks there. */
@Dependent
class SpaceDoors implements Doors {

    @Inject
    private AccountService accounts;

    @Inject
    private ClassOverviewService overviews;

    @Inject
    private DraftService drafts;

    @Inject
    private SystemService system;

    @Inject
    private MediaService media;

    @Inject
    private BinService bin;

    @Inject
    private EditingService editing;

    @Inject
    private SharingService sharing;

    @Inject
    private TimelineService timelines;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(ownSpace());
        doors.addAll(places(there));
        return doors;
    }

    private List<Door> ownSpace() {
        UUID fresh = UUID.randomUUID();
        return List.of(
                Door.of("AccountService.change", Matter.ACCOUNT, () -> accounts.change(Language.NL, Accent.TEAL)),
                Door.of(
                        "AccountService.changePassword",
                        Matter.ACCOUNT,
                        () -> accounts.changePassword("not the password", "a new password")),
                new Door("SystemService.state", Matter.SYSTEM, system::state),
                new Door("MediaService.mostBytes", Matter.OWN_SPACE, () -> media.mostBytes(MediaKind.VIDEO)),
                new Door("BinService.own", Matter.OWN_SPACE, bin::own),
                new Door("TimelineService.own", Matter.OWN_SPACE, () -> timelines.own(TimelineFilter.ALL, null)),
                new Door(
                        "TimelineService.search",
                        Matter.OWN_SPACE,
                        () -> timelines.search(Sought.of("kanarie"), TimelineFilter.ALL, null)),
                new Door("SharingService.choices", Matter.OWN_SPACE, sharing::choices),
                new Door("DraftService.unfinished", Matter.OWN_SPACE, () -> drafts.unfinished(MomentKind.forms())),
                new Door("DraftService.find", Matter.OWN_DESK, () -> drafts.find(fresh)),
                new Door("EditingService.begin", Matter.OWN_SPACE, () -> editing.begin(fresh, MomentKind.VLOG, null)),
                new Door("DraftService.save", Matter.OWN_DESK, () -> drafts.save(fresh, "BLOG", null, Map.of())));
    }

    private List<Door> places(Neighbourhood there) {
        UUID owner = there.owner().getPublicId();
        return List.of(
                new Door("ClassOverviewService.of", Matter.CLASS_LIST, () -> overviews.of(there.schoolClass)),
                new Door(
                        "TimelineService.ofClass",
                        Matter.CLASS_TIMELINE,
                        () -> timelines.ofClass(there.schoolClass, TimelineFilter.ALL, null)),
                new Door(
                        "TimelineService.ofPerson",
                        Matter.PERSON,
                        () -> timelines.ofPerson(owner, TimelineFilter.ALL, null)));
    }
}
