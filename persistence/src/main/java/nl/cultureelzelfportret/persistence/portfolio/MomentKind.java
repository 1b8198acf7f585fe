package nl.cultureelzelfportret.persistence.portfolio;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/** What kind of thing a moment is; each has a form made for it. */
public enum MomentKind {
    /** Text with photographs; whoever would rather speak than write brings sound. */
    BLOG(EnumSet.allOf(MediaKind.class)),
    /** A video or a sound recording, with some words. */
    VLOG(EnumSet.of(MediaKind.VIDEO, MediaKind.SOUND)),
    /** Museum, theatre, concert, monument: what, where, when, with whom, and what stayed. */
    CULTURAL_VISIT(EnumSet.allOf(MediaKind.class)),
    /** The work itself. */
    CREATIVE_PRODUCT(EnumSet.allOf(MediaKind.class)),
    /** A portrait that one made of oneself: drawing, collage, film. */
    SELF_PORTRAIT(EnumSet.allOf(MediaKind.class)),
    /** Where do I come from, and what is culture for me? */
    CULTURE_BIOGRAPHY(EnumSet.allOf(MediaKind.class)),
    /** Something in the making, followed by its steps. */
    CREATIVE_PROCESS(EnumSet.allOf(MediaKind.class)),
    /** Words around a middle, on branches with colours and photographs. */
    MINDMAP(EnumSet.of(MediaKind.PHOTOGRAPH)),
    /** A step of a creative process, added when it was made; it stands on the page of the process. */
    PROCESS_STEP(EnumSet.allOf(MediaKind.class)),
    /** A question by which its owner learns; it grows in a tool of its own. */
    LEARNING_QUESTION(EnumSet.allOf(MediaKind.class)),
    /** Looking back at a moment, at several or at a period, layer by layer. */
    REFLECTION(EnumSet.of(MediaKind.VIDEO, MediaKind.SOUND)),
    /** A talk with a teacher or a classmate, in which both looked back. */
    REFLECTION_TALK(EnumSet.of(MediaKind.SOUND));

    private static final Set<MomentKind> APPRECIATED = EnumSet.of(CULTURAL_VISIT, CREATIVE_PRODUCT, SELF_PORTRAIT);
    private static final Set<MomentKind> NEED_A_FILE = EnumSet.of(VLOG, SELF_PORTRAIT);
    private static final Set<MomentKind> OWN_TOOL = EnumSet.of(MINDMAP, LEARNING_QUESTION, REFLECTION, REFLECTION_TALK);
    private static final Set<MomentKind> SEEN_WHILE_THEY_GROW = EnumSet.of(LEARNING_QUESTION, REFLECTION_TALK);
    private static final Set<MomentKind> LOOKING_BACK = EnumSet.of(REFLECTION, REFLECTION_TALK);

    private final Set<MediaKind> media;

    MomentKind(Set<MediaKind> media) {
        this.media = media;
    }

    /**
     * {@return whether such a file belongs on a moment of this kind}
     *
     * @param kind of the file
     */
    public boolean takes(MediaKind kind) {
        return media.contains(kind);
    }

    /** {@return the kinds that stand on a timeline by themselves} */
    public static List<MomentKind> ofTheTimeline() {
        return Stream.of(values()).filter(kind -> !kind.isStep()).toList();
    }

    /** {@return the names of the forms in which moments are typed, as drafts know them} */
    public static List<String> forms() {
        return ofTheTimeline().stream()
                .filter(MomentKind::isPostedFromDraft)
                .map(MomentKind::name)
                .toList();
    }

    /** {@return whether it is typed in a draft and posted out of it; others see nothing of it before} */
    public boolean isPostedFromDraft() {
        return !SEEN_WHILE_THEY_GROW.contains(this);
    }

    /** {@return whether it is nothing without a file} */
    public boolean needsFile() {
        return NEED_A_FILE.contains(this);
    }

    /** {@return whether its owner says what it is worth to them: the last step of see, name, appreciate} */
    public boolean isAppreciated() {
        return APPRECIATED.contains(this);
    }

    /** {@return whether one went somewhere for it} */
    public boolean isVisit() {
        return this == CULTURAL_VISIT;
    }

    /** {@return whether it grows by steps} */
    public boolean isProcess() {
        return this == CREATIVE_PROCESS;
    }

    /** {@return whether it is a mindmap} */
    public boolean isMindmap() {
        return this == MINDMAP;
    }

    /** {@return whether somebody looks back in it, alone or with somebody else} */
    public boolean isLookingBack() {
        return LOOKING_BACK.contains(this);
    }

    /** {@return whether it is made with a tool of its own, and not in the editor} */
    public boolean hasToolOfItsOwn() {
        return OWN_TOOL.contains(this);
    }

    /** {@return whether it is part of a process} */
    public boolean isStep() {
        return this == PROCESS_STEP;
    }
}
