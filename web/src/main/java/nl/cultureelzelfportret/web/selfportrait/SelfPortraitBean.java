package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.selfportrait.ChapterView;
import nl.cultureelzelfportret.ejb.selfportrait.PegView;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitView;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Texts;

/** A self-portrait: one's own, or somebody's as far as they share it. */
@Named
@RequestScoped
public class SelfPortraitBean {

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private UUID person;
    private UUID chapter;
    private int from;
    private SelfPortraitView portrait;

    /** Reads the page. */
    public void load() {
        portrait = person == null || me.getPublicId().equals(person.toString())
                ? selfPortraits.own(chapter, from)
                : selfPortraits.ofPerson(person, chapter, from);
    }

    /** {@return whether it is the viewer's own} */
    public boolean isOwn() {
        return me.getPublicId().equals(portrait.person().toString());
    }

    /** {@return whose it is} */
    public String getOwnerName() {
        return isOwn() ? me.getName() : portrait.ownerName();
    }

    /** {@return for the frame} */
    public String getInitials() {
        return isOwn() ? me.getInitials() : portrait.ownerInitials();
    }

    /** {@return the colour of the frame} */
    public String getAccent() {
        return isOwn() ? me.getAccent() : portrait.ownerAccent();
    }

    /** {@return how it is called by its owner, or just that it is theirs} */
    public String getTitle() {
        if (!portrait.title().isEmpty()) {
            return portrait.title();
        }
        return isOwn() ? texts.get("selfportrait.title") : texts.of("selfportrait.titleOf", getOwnerName());
    }

    /**
     * {@return how a chapter is called; that of a school year may have the year for a name}
     *
     * @param each one of the chapters
     */
    public String name(ChapterView each) {
        return each.title().isEmpty()
                ? texts.of("selfportrait.schoolYear", each.schoolYear().label())
                : each.title();
    }

    /** {@return the last portrait of themselves that hangs here, for the frame, or null} */
    public Picture getLikeness() {
        return portrait.chapters().stream()
                .flatMap(each -> each.pegs().stream())
                .filter(PegView::isMoment)
                .map(PegView::moment)
                .filter(moment -> moment.kind() == MomentKind.SELF_PORTRAIT)
                .flatMap(moment -> moment.pictures().stream().limit(1))
                .filter(picture -> picture.kind() == MediaKind.PHOTOGRAPH)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** {@return the page} */
    public SelfPortraitView getPortrait() {
        return portrait;
    }

    /** {@return id of the person, or null for one's own} */
    public UUID getPerson() {
        return person;
    }

    /** @param person from the address */
    public void setPerson(UUID person) {
        this.person = person;
    }

    /** {@return id of the chapter that is wanted, or null for all} */
    public UUID getChapter() {
        return chapter;
    }

    /** @param chapter from the address */
    public void setChapter(UUID chapter) {
        this.chapter = chapter;
    }

    /** {@return how much was on the pages before} */
    public int getFrom() {
        return from;
    }

    /** @param from from the address */
    public void setFrom(int from) {
        this.from = from;
    }
}
