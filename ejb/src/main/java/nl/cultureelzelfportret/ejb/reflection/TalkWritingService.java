package nl.cultureelzelfportret.ejb.reflection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.EarlierText;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTexts;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.reflection.TalkPart;
import nl.cultureelzelfportret.persistence.reflection.Wish;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** What each of the two writes about their talk. While one writes, nobody sees it. */
@Stateless
@Guarded
public class TalkWritingService {

    /** The field of a draft in which the words are typed. */
    private static final String TEXT = "text";

    @Inject
    private ReflectionTalks talks;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private EarlierTexts earlierTexts;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * What one writes.
     *
     * @param editing words and sound on the editor's table
     * @param wish    of the pupil, as it was typed so far
     */
    public record Writing(Editing editing, Wish wish) {}

    /**
     * {@return one's own part, with what was typed of it and not finished}
     *
     * @param talk  of the viewer and somebody else
     * @param draft id, chosen by the browser
     * @throws NotFoundException if the id is of somebody else's draft
     */
    @Allowed(Permission.JOIN_TALK)
    public Writing begin(@On(ReflectionTalk.class) UUID talk, UUID draft) {
        ReflectionTalk about = talks.find(talk).orElseThrow();
        Optional<Draft> typed = drafts.find(draft);
        Map<String, String> fields = typed.map(Draft::getFields).orElse(Map.of());
        List<MediaFile> files =
                typed.map(known -> mediaFiles.broughtFor(known.getId())).orElse(List.of());
        Map<UUID, Picture> pictures = new LinkedHashMap<>();
        files.forEach(file -> pictures.put(file.getPublicId(), Picture.of(file, "")));
        String words = fields.getOrDefault(
                TEXT, about.partOf(me(about)).map(TalkPart::getText).orElse(""));
        MomentContent content = new MomentContent(
                new MomentText("", words, ""),
                new Visit(),
                new Tags(),
                files.stream().map(file -> new Caption(file.getPublicId(), "")).toList());
        return new Writing(
                new Editing(
                        MomentKind.REFLECTION_TALK,
                        null,
                        null,
                        null,
                        List.of(),
                        content,
                        List.of(),
                        0,
                        pictures,
                        typed.map(Draft::getSavedAt).orElse(null),
                        typed.map(Draft::isFinished).orElse(false)),
                fields.containsKey("wishWords") ? Wish.of(fields) : about.getWish());
    }

    private Person me(ReflectionTalk talk) {
        return talk.getPupil().getId() == currentViewer.require().personId() ? talk.getPupil() : talk.getPartner();
    }

    /**
     * Makes what was typed one's part of the talk. The other sees it when the talk was held.
     *
     * @param talk  of the viewer and somebody else
     * @param draft one's own, of this talk
     * @throws NotFoundException if there is no such draft of one's own
     * @throws BusinessException if it is too long, or sound comes without both having agreed
     */
    @Allowed(Permission.JOIN_TALK)
    public void write(@On(ReflectionTalk.class) UUID talk, UUID draft) {
        Draft typed = drafts.lock(draft);
        if (typed.isFinished()) {
            return;
        }
        if (!talk.equals(typed.getSubject())) {
            throw new NotFoundException("draft " + draft + " of talk " + talk);
        }
        ReflectionTalk about = talks.whole(talk).orElseThrow();
        Person me = me(about);
        Instant now = clock.instant();
        Map<String, String> fields = typed.getFields();
        MediaFile sound = mediaFiles.broughtFor(typed.getId()).stream()
                .filter(file -> file.getKind() == MediaKind.SOUND)
                .reduce((one, last) -> last)
                .orElse(null);
        about.write(me, fields.getOrDefault(TEXT, ""), sound, now);
        if (me.equals(about.getPupil())) {
            about.wish(Wish.of(fields));
        }
        if (about.isHeld()) {
            retell(about, now);
            newsDesk.tell(about.other(me), NewsKind.TALK_WRITTEN, talk);
        }
        typed.finish(now);
    }

    private void retell(ReflectionTalk talk, Instant now) {
        MomentText before = talk.getMoment().getText();
        TalkMoment.tell(talk, talk.getMoment());
        if (!before.getText().isEmpty() && !before.equals(talk.getMoment().getText())) {
            earlierTexts.add(new EarlierText(talk.getMoment(), before, now));
        }
    }
}
