package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String REMOVED_FILES = "removedFiles";
    private static final String ALTERNATIVE_TEXT = "alternativeText-";

    private final MomentText text;
    private final Visit visit;
    private Tags tags;
    private final List<Caption> captions;
    private final Set<UUID> removed = new LinkedHashSet<>();

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
        List<Caption> captions = ids(fields.get(FILES)).stream()
                .map(file -> new Caption(file, fields.get(ALTERNATIVE_TEXT + file)))
                .toList();
        MomentContent content = new MomentContent(text, Visit.of(fields), Tags.of(fields), captions);
        content.removed.addAll(ids(fields.get(REMOVED_FILES)));
        return content;
    }

    /**
     * {@return what it becomes by what was typed. A page may not know all files, because another one brought some: those
     * that it neither has nor took out stay, at the end}
     *
     * @param typed some of the fields of a draft
     */
    public MomentContent amended(Map<String, String> typed) {
        Map<String, String> fields = toFields();
        fields.putAll(typed);
        MomentContent after = of(fields);
        captions.stream()
                .filter(caption -> !after.has(caption.getFile()) && !after.removed.contains(caption.getFile()))
                .forEach(after.captions::add);
        return after;
    }

    /**
     * {@return whether fields that were typed say something of files}
     *
     * @param fields of a draft, or some of them
     */
    public static boolean isOfFiles(Map<String, String> fields) {
        return fields.keySet().stream().anyMatch(name -> name.equals(FILES) || name.startsWith(ALTERNATIVE_TEXT));
    }

    private static List<UUID> ids(String field) {
        return Stream.of(field == null ? new String[0] : field.split(","))
                .filter(part -> part.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this content again} */
    public Map<String, String> toFields() {
        Map<String, String> fields = new HashMap<>(visit.toFields());
        fields.putAll(tags.toFields());
        fields.put(APPRECIATION, text.getAppreciation());
        fields.put(TITLE, text.getTitle());
        fields.put(TEXT, text.getText());
        fields.put(FILES, joined(captions.stream().map(Caption::getFile)));
        if (!removed.isEmpty()) {
            fields.put(REMOVED_FILES, joined(removed.stream()));
        }
        captions.forEach(caption -> fields.put(ALTERNATIVE_TEXT + caption.getFile(), caption.getAlternativeText()));
        return fields;
    }

    private static String joined(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(","));
    }

    boolean has(UUID file) {
        return captions.stream().anyMatch(caption -> caption.getFile().equals(file));
    }

    /**
     * Adds a file at the end, unless it is there already.
     *
     * @param file id of the media file
     */
    public void append(UUID file) {
        if (!has(file)) {
            captions.add(new Caption(file, ""));
        }
    }

    /**
     * Takes a file out.
     *
     * @param file id of the media file
     */
    public void remove(UUID file) {
        if (captions.removeIf(caption -> caption.getFile().equals(file))) {
            removed.add(file);
        }
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
