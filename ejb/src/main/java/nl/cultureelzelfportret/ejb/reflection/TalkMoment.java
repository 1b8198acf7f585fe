package nl.cultureelzelfportret.ejb.reflection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.TalkPart;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** Puts a talk into its moment: with whom it was, and what the pupil wrote. */
final class TalkMoment {

    private TalkMoment() {}

    /**
     * Puts the talk, as it is now, into its moment. What the partner wrote stays theirs, beside the moment.
     *
     * @param talk   that was held
     * @param moment of the pupil
     */
    static void tell(ReflectionTalk talk, Moment moment) {
        String words = talk.partOf(talk.getPupil()).map(TalkPart::getText).orElse("");
        List<MediaFile> sounds = talk.getParts().stream()
                .map(TalkPart::getFile)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> kept = sounds.stream().map(MediaFile::getPublicId).collect(Collectors.toSet());
        List<MediaFile> files = Stream.concat(
                        moment.getAttachments().stream().map(Attachment::getFile), sounds.stream())
                .distinct()
                .toList();
        moment.revise(
                new MomentContent(
                        new MomentText(title(talk), words, ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.REFLECT)),
                        kept.stream().map(file -> new Caption(file, "")).toList()),
                files);
        sounds.forEach(MediaFile::keep);
    }

    private static String title(ReflectionTalk talk) {
        String name = talk.getPartner().getFullName();
        return name.substring(0, Math.min(name.length(), MomentText.TITLE_LENGTH));
    }
}
