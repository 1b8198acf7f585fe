package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;

/**
 * A moment as it is shown, with everything that a page says about it.
 *
 * @param publicId      of the moment
 * @param version       how often it was changed
 * @param ownerId       id of the owner
 * @param ownerName     full name of the owner
 * @param ownerInitials for the owner's frame
 * @param ownerAccent   the colour of the owner's frame
 * @param processId     id of the process of which it is a step, or null
 * @param kind          what kind of thing it is
 * @param heading       the title or the first words; may be empty
 * @param title         may be empty
 * @param text          may be empty
 * @param appreciation  what it is worth to its owner; may be empty
 * @param visit         where one went
 * @param visibility    who may look
 * @param postedAt      when it was posted
 * @param withdrawnAt   since when it lies in the bin, or null
 * @param hidden        whether a teacher hid it from others
 * @param competences   about which it is
 * @param terms         of the vocabulary with which it is tagged
 * @param ownTags       its owner's own words on it
 * @param pictures      its photographs, videos and sounds, in their order
 */
public record MomentRow(
        UUID publicId,
        long version,
        UUID ownerId,
        String ownerName,
        String ownerInitials,
        String ownerAccent,
        UUID processId,
        MomentKind kind,
        String heading,
        String title,
        String text,
        String appreciation,
        Visit visit,
        Visibility visibility,
        Instant postedAt,
        Instant withdrawnAt,
        boolean hidden,
        List<Competence> competences,
        List<TermRow> terms,
        List<String> ownTags,
        List<Picture> pictures)
        implements Serializable {

    private static final int EXCERPT_LENGTH = 220;

    /**
     * A file on a moment as it is shown.
     *
     * @param publicId        of the media file
     * @param kind            photograph, video or sound
     * @param mediaType       such as {@code image/jpeg}
     * @param width           in pixels, or 0
     * @param height          in pixels, or 0
     * @param alternativeText what can be seen or heard; may be empty
     */
    public record Picture(
            UUID publicId, MediaKind kind, String mediaType, int width, int height, String alternativeText)
            implements Serializable {

        /**
         * {@return a file as it is shown}
         *
         * @param file            the file
         * @param alternativeText may be empty
         */
        public static Picture of(MediaFile file, String alternativeText) {
            return new Picture(
                    file.getPublicId(),
                    file.getKind(),
                    file.getMediaType(),
                    file.getWidth(),
                    file.getHeight(),
                    alternativeText);
        }
    }

    /**
     * {@return one moment as it is shown; {@link MomentRows} reads what hangs on many}
     *
     * @param moment with its owner
     */
    public static MomentRow of(Moment moment) {
        return of(
                moment,
                MomentLabels.of(moment),
                moment.getAttachments().stream()
                        .map(attachment -> Picture.of(attachment.getFile(), attachment.getAlternativeText()))
                        .toList());
    }

    static MomentRow of(Moment moment, MomentLabels labels, List<Picture> pictures) {
        Person owner = moment.getOwner();
        MomentText text = moment.getText();
        return new MomentRow(
                moment.getPublicId(),
                moment.getVersion(),
                owner.getPublicId(),
                owner.getFullName(),
                owner.getInitials(),
                owner.getAccent().token(),
                moment.getProcess() == null ? null : moment.getProcess().getPublicId(),
                moment.getKind(),
                text.heading(),
                text.getTitle(),
                text.getText(),
                text.getAppreciation(),
                moment.getVisit(),
                moment.sharedWith(),
                moment.getPostedAt(),
                moment.getWithdrawnAt(),
                moment.isHidden(),
                labels.competences(),
                labels.terms(),
                labels.ownTags(),
                pictures);
    }

    /** {@return how many photographs and drawings there are among its pictures} */
    public long photographs() {
        return pictures.stream()
                .filter(picture -> picture.kind() == MediaKind.PHOTOGRAPH)
                .count();
    }

    /** {@return its tags, to be chosen anew} */
    public Tags tags() {
        return new Tags(
                Set.copyOf(competences), terms.stream().map(TermRow::publicId).toList(), ownTags);
    }

    /** {@return the beginning of the text, for a card; empty where the heading says it all} */
    public String excerpt() {
        return title.isEmpty() && text.equals(heading) ? "" : quote();
    }

    /** {@return the beginning of the text, for a card that quotes it} */
    public String quote() {
        if (text.length() <= EXCERPT_LENGTH) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', EXCERPT_LENGTH);
        return text.substring(0, lastSpace > 0 ? lastSpace : EXCERPT_LENGTH) + "…";
    }

    /** {@return the text in paragraphs} */
    public List<String> paragraphs() {
        return paragraphs(text);
    }

    /** {@return domains and disciplines with which it is tagged} */
    public List<TermRow> themes() {
        return terms.stream().filter(term -> term.competence() == null).toList();
    }

    /**
     * {@return the indicators of a competence with which it is tagged}
     *
     * @param competence one of its own
     */
    public List<TermRow> indicators(Competence competence) {
        return terms.stream().filter(term -> term.competence() == competence).toList();
    }

    /** {@return the appreciation in paragraphs} */
    public List<String> appreciationParagraphs() {
        return paragraphs(appreciation);
    }

    private static List<String> paragraphs(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("\\R+"));
    }
}
