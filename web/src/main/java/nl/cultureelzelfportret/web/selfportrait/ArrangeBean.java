package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.selfportrait.ArrangingService;
import nl.cultureelzelfportret.ejb.selfportrait.ChapterView;
import nl.cultureelzelfportret.ejb.selfportrait.PegView;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitView;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/**
 * Hanging things in another order, chapter by chapter. Every button of the page sends what it does and to what, such as
 * {@code up:} and the id of a peg; where one pressed is where one is again.
 */
@Named
@RequestScoped
public class ArrangeBean {

    private static final Pattern DEED = Pattern.compile(
            "(up|down|take|to|earlier|later|close):([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    @Inject
    private ArrangingService arranging;

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private Texts texts;

    private UUID chapter;
    private int from;
    private String done;
    private SelfPortraitView portrait;
    private ChapterView open;

    /** Reads the page, with the chapter that is wanted, or else the last one, open. */
    public void load() {
        portrait = selfPortraits.chapter(chapter, from);
        open = portrait.chapters().stream()
                .reduce((one, later) -> one.publicId().equals(chapter) ? one : later)
                .orElse(null);
        chapter = open == null ? null : open.publicId();
    }

    /**
     * Does what the pressed button says.
     *
     * @return to the same place
     */
    public String act() {
        Map<String, String> sent = external().getRequestParameterMap();
        Matcher deed = DEED.matcher(sent.getOrDefault("do", ""));
        if (!deed.matches()) {
            throw new NotFoundException("not a deed");
        }
        UUID thing = UUID.fromString(deed.group(2));
        switch (deed.group(1)) {
            case "up" -> arranging.move(thing, -1);
            case "down" -> arranging.move(thing, 1);
            case "take" -> arranging.takeOff(thing);
            case "to" -> arranging.moveTo(thing, target(sent.get("to-" + thing)));
            case "earlier" -> arranging.moveChapter(thing, -1);
            case "later" -> arranging.moveChapter(thing, 1);
            default -> arranging.close(thing);
        }
        return Redirect.to("/selfportrait/arrange")
                .with("chapter", chapter)
                .with("from", from)
                .with("done", deed.group(1) + ":" + thing)
                .outcome();
    }

    /** {@return the chapters to which something can be moved} */
    public List<ChapterView> getOtherChapters() {
        return portrait.chapters().stream()
                .filter(each -> !each.publicId().equals(chapter))
                .toList();
    }

    /**
     * {@return how what hangs on a peg is called}
     *
     * @param peg on one's own self-portrait
     */
    public String name(PegView peg) {
        if (peg.comparison() != null) {
            return texts.get("selfportrait.comparison.title");
        }
        if (peg.moment() == null) {
            return texts.get("selfportrait.arrange.words");
        }
        return peg.moment().heading().isEmpty()
                ? texts.name(peg.moment().kind())
                : peg.moment().heading();
    }

    private UUID target(String id) {
        return portrait.chapters().stream()
                .map(ChapterView::publicId)
                .filter(known -> known.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("chapter " + id));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /**
     * {@return whether this button was pressed last}
     *
     * @param deed  what it does
     * @param thing to what
     */
    public boolean isDone(String deed, UUID thing) {
        return (deed + ":" + thing).equals(done);
    }

    /** {@return one's own self-portrait} */
    public SelfPortraitView getPortrait() {
        return portrait;
    }

    /** {@return the chapter that is open, or null if there is none at all} */
    public ChapterView getOpen() {
        return open;
    }

    /** {@return id of the chapter that is wanted} */
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

    /** {@return what was done last, or null} */
    public String getDone() {
        return done;
    }

    /** @param done from the address */
    public void setDone(String done) {
        this.done = done;
    }
}
