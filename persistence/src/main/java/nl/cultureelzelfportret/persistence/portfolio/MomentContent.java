package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** What a person puts into a moment: words, tags, and files in their order. Form model and argument at once. */
public class MomentContent implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String APPRECIATION = "appreciation";
    private static final String FILES = "files";
    private static final String ALTERNATIVE_TEXT = "alternativeText-";

    private final MomentText text;
    private final Visit visit;
    private Tags tags;
    private final List<Caption> captions;

    /** Nothing yet. */
    public MomentContent() {
        this(new MomentText(), new Visit(), new Tags(), List.of());
    }

    /**
     * @param text     the words
     * @param visit    where one went; left alone by kinds that are no visit
     * @param tags     what it is about
     * @param captions the files, in their order
     */
    public MomentContent(MomentText text, Visit visit, Tags tags, List<Caption> captions) {
        this.text = text;
        this.visit = visit;
        this.tags = tags;
        this.captions = new ArrayList<>(captions);
    }

    /**
     * Reads content out of a draft.
     *
     * @param fields of the draft; unknown and missing ones are passed over
     * @return the content as far as it was typed
     */
    public static MomentContent of(Map<String, String> fields) {
        MomentText text = new MomentText(fields.get(TITLE), fields.get(TEXT), fields.get(APPRECIATION));
        List<Caption> captions = parts(fields.get(FILES)).stream()
                .filter(part -> part.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(part -> new Caption(UUID.fromString(part), fields.get(ALTERNATIVE_TEXT + part)))
                .toList();
        return new MomentContent(text, Visit.of(fields), Tags.of(fields), captions);
    }

    private static List<String> parts(String field) {
        return field == null || field.isBlank() ? List.of() : List.of(field.split(","));
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this content again} */
    public Map<String, String> toFields() {
        Map<String, String> fields = new HashMap<>(visit.toFields());
        fields.putAll(tags.toFields());
        fields.put(APPRECIATION, text.getAppreciation());
        fields.put(TITLE, text.getTitle());
        fields.put(TEXT, text.getText());
        fields.put(
                FILES,
                captions.stream().map(caption -> caption.getFile().toString()).collect(Collectors.joining(",")));
        captions.forEach(caption -> fields.put(ALTERNATIVE_TEXT + caption.getFile(), caption.getAlternativeText()));
        return fields;
    }

    /**
     * Adds a file at the end, unless it is there already.
     *
     * @param file id of the media file
     */
    public void append(UUID file) {
        if (captions.stream().noneMatch(caption -> caption.getFile().equals(file))) {
            captions.add(new Caption(file, ""));
        }
    }

    /**
     * Takes a file out.
     *
     * @param file id of the media file
     */
    public void remove(UUID file) {
        captions.removeIf(caption -> caption.getFile().equals(file));
    }

    /**
     * Moves a file one place to the front or to the back; at the end it stays where it is.
     *
     * @param file  id of the media file
     * @param steps -1 or 1
     */
    public void move(UUID file, int steps) {
        for (int from = 0; from < captions.size(); from++) {
            int to = from + steps;
            if (captions.get(from).getFile().equals(file) && to >= 0 && to < captions.size()) {
                captions.add(to, captions.remove(from));
                return;
            }
        }
    }

    /**
     * Makes sure that it can become a moment.
     *
     * @param kind  of the moment
     * @param files what the files are that are really there
     * @throws BusinessException if something is too long, nothing would be left to see, or a file does not fit the kind
     */
    void check(MomentKind kind, List<MediaKind> files) {
        if (text.getTitle().length() > MomentText.TITLE_LENGTH) {
            throw new BusinessException("portfolio.edit.titleTooLong", MomentText.TITLE_LENGTH);
        }
        if (text.getText().length() > MomentText.TEXT_LENGTH) {
            throw new BusinessException("portfolio.edit.textTooLong", MomentText.TEXT_LENGTH);
        }
        if (text.getAppreciation().length() > MomentText.APPRECIATION_LENGTH) {
            throw new BusinessException("portfolio.edit.appreciationTooLong", MomentText.APPRECIATION_LENGTH);
        }
        tags.check();
        if (visit.isTooLong()) {
            throw new BusinessException("portfolio.edit.visitTooLong", Visit.LENGTH);
        }
        if (kind.needsFile() && files.isEmpty()) {
            throw new BusinessException("portfolio.edit.noFile." + kind);
        }
        if (text.isBlank() && files.isEmpty() && visit.getPlace().isEmpty()) {
            throw new BusinessException("portfolio.edit.nothingYet");
        }
        if (!files.stream().allMatch(kind::takes)) {
            throw new BusinessException("portfolio.edit.doesNotFit");
        }
    }

    /** {@return the words} */
    public MomentText getText() {
        return text;
    }

    /** {@return where one went} */
    public Visit getVisit() {
        return visit;
    }

    /** {@return what it is about} */
    public Tags getTags() {
        return tags;
    }

    /** @param tags what it is about */
    public void setTags(Tags tags) {
        this.tags = tags;
    }

    /** {@return the files, in their order} */
    public List<Caption> getCaptions() {
        return captions;
    }
}
