package nl.cultureelzelfportret.ejb.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;

/**
 * A moment on the editor's table.
 *
 * @param kind     what kind of thing it is
 * @param process  id of the process of which it is a step, or null
 * @param purpose  what it is made for, or null
 * @param occasion what that is called, or null
 * @param prompts  questions of that thing; may be empty
 * @param content  as it was typed so far
 * @param terms    of the vocabulary that are on it, so that none is lost that is not offered any more
 * @param version  of the moment from which the change began; 0 for a new one
 * @param files    what the captions speak of
 * @param savedAt  when the draft was last kept, or null if nothing was typed yet
 * @param finished whether the draft was posted already
 */
public record Editing(
        MomentKind kind,
        UUID process,
        Purpose purpose,
        String occasion,
        List<String> prompts,
        MomentContent content,
        List<TermRow> terms,
        long version,
        Map<UUID, Picture> files,
        Instant savedAt,
        boolean finished) {

    /**
     * {@return the files of a moment whose words are typed in a tool of its own}
     *
     * @param kind     of the moment
     * @param pictures in their order
     * @param savedAt  when the words were last kept, or null
     */
    public static Editing ofFiles(MomentKind kind, List<Picture> pictures, Instant savedAt) {
        return new Editing(
                kind,
                null,
                null,
                null,
                List.of(),
                new MomentContent(
                        new MomentText(),
                        new Visit(),
                        new Tags(),
                        pictures.stream()
                                .map(picture -> new Caption(picture.publicId(), picture.alternativeText()))
                                .toList()),
                List.of(),
                0,
                pictures.stream().collect(Collectors.toMap(Picture::publicId, Function.identity())),
                savedAt,
                false);
    }
}
