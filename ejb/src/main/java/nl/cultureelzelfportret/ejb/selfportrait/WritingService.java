package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Peg;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** All that is written on one's self-portrait: the cover, names of chapters, captions and words in between. */
@Stateless
@Guarded
public class WritingService {

    /** The field of a draft with a name. */
    public static final String TITLE = "title";

    /** The field of a draft with words. */
    public static final String WORDS = "words";

    @Inject
    private MomentRows rows;

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private OwnSelfPortrait own;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return what stands somewhere, with what was typed of its change before}
     *
     * @param spot  on one's own self-portrait
     * @param draft id of the change, chosen by the browser
     * @throws NotFoundException if there is no such spot, or the draft is somebody else's
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Writing begin(Spot spot, UUID draft) {
        Writing there = there(spot);
        Optional<Draft> typed = drafts.find(draft);
        Map<String, String> fields = typed.map(Draft::getFields).orElse(Map.of());
        return new Writing(
                fields.getOrDefault(TITLE, there.title()),
                fields.getOrDefault(WORDS, there.words()),
                there.subject(),
                there.moment(),
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    private Writing there(Spot spot) {
        return switch (spot.kind()) {
            case COVER -> cover(currentViewer.require().publicId());
            case CHAPTER -> written(own.chapter(spot.id()).getTitle(), "", spot.id(), null);
            case NEW_CHAPTER -> written("", "", null, null);
            case PEG -> caption(own.peg(spot.id()));
            case NEW_WORDS -> wordsIn(own.chapter(spot.id()));
        };
    }

    /** Names the chapter into which they come. */
    private static Writing wordsIn(Chapter chapter) {
        return written(chapter.getTitle(), "", null, null);
    }

    private Writing cover(UUID person) {
        Optional<SelfPortrait> portrait = selfPortraits.find(person);
        return written(
                portrait.map(SelfPortrait::getTitle).orElse(""),
                portrait.map(SelfPortrait::getWords).orElse(""),
                person,
                null);
    }

    private Writing caption(Peg peg) {
        MomentRow moment = peg.getMoment() == null
                ? null
                : rows.of(selfPortraits.moments(List.of(peg.getMoment().getPublicId()))).stream()
                        .findFirst()
                        .orElse(null);
        return written("", peg.getWords(), peg.getPublicId(), moment);
    }

    private static Writing written(String title, String words, UUID subject, MomentRow moment) {
        return new Writing(title, words, subject, moment, null, false);
    }

    /**
     * Puts what stands in a draft where it belongs. Saving the same draft again changes nothing.
     *
     * @param spot  on one's own self-portrait
     * @param draft one's own
     * @return id of the chapter in which it stands, or null for the cover
     * @throws NotFoundException if there is no such spot or draft of one's own
     * @throws BusinessException if it is too long, or a chapter would have no name
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public UUID save(Spot spot, UUID draft) {
        Draft typed = drafts.lock(draft, spot.form());
        SelfPortrait portrait = own.lock();
        if (typed.isFinished()) {
            return spot.id();
        }
        String title = typed.getFields().getOrDefault(TITLE, "");
        String words = typed.getFields().getOrDefault(WORDS, "");
        Chapter chapter =
                switch (spot.kind()) {
                    case COVER -> introduce(portrait, title, words);
                    case CHAPTER -> call(own.chapter(spot.id()), title);
                    case NEW_CHAPTER -> portrait.open(draft, title);
                    case PEG -> write(own.peg(spot.id()), words);
                    case NEW_WORDS -> hang(own.chapter(spot.id()), draft, words);
                };
        typed.finish(clock.instant());
        return chapter == null ? null : chapter.getPublicId();
    }

    private static Chapter introduce(SelfPortrait portrait, String title, String words) {
        portrait.introduce(title, words);
        return null;
    }

    private static Chapter call(Chapter chapter, String title) {
        chapter.call(title);
        return chapter;
    }

    private Chapter write(Peg peg, String words) {
        Chapter chapter = peg.getChapter();
        peg.write(words);
        if (peg.getMoment() == null && peg.getComparison() == null && words.isBlank()) {
            selfPortraits.remove(peg);
        }
        return chapter;
    }

    private Chapter hang(Chapter chapter, UUID draft, String words) {
        if (!words.isBlank()) {
            own.makeSureItFits(1);
            chapter.write(draft, words);
        }
        return chapter;
    }
}
