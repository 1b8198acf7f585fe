package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.ejb.reflection.TalkPerson;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.web.core.Redirect;

/** Where one chooses what one lays on the table: of one's own, or of what the other shared. */
@Named
@ViewScoped
public class TableBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalkService talks;

    @Inject
    private TimelineService timelines;

    private UUID talk;
    private boolean theirs;
    private String after;
    private TalkPerson other;
    private Set<UUID> laid = Set.of();
    private List<MomentRow> moments = List.of();
    private String next;

    /** Reads the page. */
    public void load() {
        TalkView view = talks.open(talk);
        other = view.other().person();
        Cursor from = Cursor.of(after).orElse(null);
        Page<MomentRow> page = (theirs
                        ? timelines.ofPerson(other.publicId(), TimelineFilter.ALL, from)
                        : timelines.own(TimelineFilter.ALL, from))
                .moments();
        laid = view.own().laid().stream().map(each -> each.row().publicId()).collect(Collectors.toSet());
        UUID owner = theirs ? other.publicId() : view.own().person().publicId();
        moments = Stream.concat(
                        view.own().laid().stream().map(TalkView.Laid::row).filter(row -> row.ownerId()
                                .equals(owner)),
                        page.rows().stream().filter(row -> !laid.contains(row.publicId())))
                .toList();
        next = page.next() == null ? null : page.next().text();
    }

    /**
     * {@return whether one laid a moment on the table}
     *
     * @param row a moment
     */
    public boolean isLaid(MomentRow row) {
        return laid.contains(row.publicId());
    }

    /**
     * Lays what is ticked on the table.
     *
     * @return to the talk
     */
    public String lay() {
        keep();
        return Redirect.to("/reflection/talk").with("talk", talk).outcome();
    }

    /**
     * Lays what is ticked on the table and shows older moments.
     *
     * @return to this page, further on
     */
    public String older() {
        keep();
        return Redirect.to("/reflection/table")
                .with("talk", talk)
                .when("theirs", theirs)
                .with("after", next)
                .outcome();
    }

    private void keep() {
        List<UUID> shown = moments.stream().map(MomentRow::publicId).toList();
        List<String> ticked = Ticked.of("chosen");
        talks.lay(
                talk,
                shown,
                shown.stream().filter(id -> ticked.contains(id.toString())).toList());
    }

    /** {@return with whom one talks} */
    public TalkPerson getOther() {
        return other;
    }

    /** {@return what lies on the table, and after it what can be laid there} */
    public List<MomentRow> getMoments() {
        return moments;
    }

    /** {@return where older moments are, or null} */
    public String getNext() {
        return next;
    }

    /** {@return id of the talk} */
    public UUID getTalk() {
        return talk;
    }

    /** @param talk from the address */
    public void setTalk(UUID talk) {
        this.talk = talk;
    }

    /** {@return whether one chooses of what the other shared} */
    public boolean isTheirs() {
        return theirs;
    }

    /** @param theirs from the address */
    public void setTheirs(boolean theirs) {
        this.theirs = theirs;
    }

    /** {@return the place from which the page goes on, or null} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }
}
