package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNode;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** On which a test lays what people made: moments, drafts and files, past all services. */
public final class Desk {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Path mediaFolder;

    /**
     * @param entityManager of a transaction
     * @param mediaFolder   where the bytes of files go; null where a test has no files
     */
    public Desk(EntityManager entityManager, Path mediaFolder) {
        this.entityManager = entityManager;
        this.mediaFolder = mediaFolder;
    }

    /** {@return a blog that somebody posted, in the classes where they are today} */
    public Moment moment(Person owner, String title, Visibility circle, Instant postedAt, MediaFile... files) {
        Moment moment =
                new Moment(UUID.randomUUID(), reference(owner), MomentKind.BLOG, schoolYear(postedAt), postedAt);
        return filled(moment, owner, title, circle, files);
    }

    /** {@return a creative process that somebody posted, for themselves, without steps} */
    public Moment process(Person owner, String title, Instant postedAt) {
        Moment process = new Moment(
                UUID.randomUUID(), reference(owner), MomentKind.CREATIVE_PROCESS, schoolYear(postedAt), postedAt);
        return filled(process, owner, title, Visibility.ONLY_ME);
    }

    /** {@return the next step of a process} */
    public Moment step(Moment process, Person owner, Instant postedAt, MediaFile... files) {
        Moment step = process.step(UUID.randomUUID(), schoolYear(postedAt), postedAt);
        return filled(step, owner, "Stap", Visibility.ONLY_ME, files);
    }

    /** {@return what somebody answered when they looked back, on a moment of theirs} */
    public Reflection reflection(Moment moment, String answer) {
        Reflection reflection = new Reflection(moment);
        reflection.revise(
                ReflectionContent.of(Map.of("answer-SKILLS-1", answer, "wishKind", "MAKE", "wishWords", answer)),
                List.of(moment));
        entityManager.persist(reflection);
        return reflection;
    }

    /** {@return a talk that was held and became a moment, which lies on its own table} */
    public ReflectionTalk talk(Moment moment, Person partner) {
        ReflectionTalk talk = new ReflectionTalk(
                moment.getPublicId(), moment.getOwner(), reference(partner), moment.getPostedAt(), "In de hal");
        talk.hold(moment, moment.getPostedAt());
        talk.lay(moment, moment.getOwner());
        entityManager.persist(talk);
        return talk;
    }

    /** {@return a mindmap that somebody posted for their class, with so many branches} */
    public Moment mindmap(Person owner, String middle, Instant postedAt, int branches) {
        Moment moment = filled(
                new Moment(UUID.randomUUID(), reference(owner), MomentKind.MINDMAP, schoolYear(postedAt), postedAt),
                owner,
                middle,
                Visibility.CLASS);
        NodeContent root = new NodeContent(UUID.randomUUID(), null, middle, null, null);
        for (int place = 0; place <= branches; place++) {
            NodeContent content = place == 0
                    ? root
                    : new NodeContent(UUID.randomUUID(), root.id(), "Tak " + place, Accent.BLUE, null);
            MindmapNode node = new MindmapNode(content.id(), moment);
            node.place(place, content, null);
            entityManager.persist(node);
        }
        return moment;
    }

    /** {@return a learning question that somebody asks, with this answer to what they want} */
    public LearningQuestion question(Person owner, String wish, Visibility circle, Instant postedAt) {
        Moment moment = new Moment(
                UUID.randomUUID(), reference(owner), MomentKind.LEARNING_QUESTION, schoolYear(postedAt), postedAt);
        LearningQuestion question = new LearningQuestion(moment, WishKind.MAKE, null);
        question.answerStep(Step.WANT, wish, postedAt);
        moment.shareWith(circle, classesOf(owner));
        entityManager.persist(moment);
        entityManager.persist(question);
        return question;
    }

    /** {@return a drawing with which somebody answers a step of their question} */
    public MediaFile drawing(LearningQuestion question, Step step, Person owner) {
        MediaFile drawing = photograph(owner, null);
        List<Caption> before = question.step(step).getAttachments().stream()
                .map(Attachment::caption)
                .toList();
        question.answerStep(
                step,
                Stream.concat(before.stream(), Stream.of(new Caption(drawing.getPublicId(), "")))
                        .toList(),
                List.of(drawing));
        return drawing;
    }

    private static SchoolYear schoolYear(Instant postedAt) {
        return SchoolYear.containing(LocalDate.ofInstant(postedAt, HERE));
    }

    private Moment filled(Moment moment, Person owner, String title, Visibility circle, MediaFile... files) {
        List<Caption> captions = Stream.of(files)
                .map(file -> new Caption(file.getPublicId(), "wat je ziet"))
                .toList();
        moment.revise(
                new MomentContent(
                        new MomentText(title, "Zo was het: " + title, ""),
                        new Visit(),
                        new Tags(Set.of(Competence.REFLECT, Competence.CREATE), Set.of(), List.of("proef")),
                        captions),
                Arrays.asList(files));
        moment.shareWith(circle, classesOf(owner));
        entityManager.persist(moment);
        return moment;
    }

    private List<SchoolClass> classesOf(Person person) {
        return new Memberships(entityManager)
                .of(person.getId(), LocalDate.now(Clock.system(HERE))).stream()
                        .map(Membership::getSchoolClass)
                        .toList();
    }

    /** {@return what somebody typed and did not finish; {@code subject} is null for something new} */
    public Draft draft(Person owner, UUID subject, String title) {
        Instant now = Clock.system(HERE).instant();
        Draft draft = new Draft(UUID.randomUUID(), reference(owner), MomentKind.BLOG.name(), subject, now);
        draft.keep(Map.of("title", title), now);
        entityManager.persist(draft);
        entityManager.flush();
        return draft;
    }

    /** {@return what a teacher noted about an activity, for themselves} */
    public Note note(Person author, UUID activity, String text) {
        Instant now = Clock.system(HERE).instant();
        Note note = Note.about(
                UUID.randomUUID(),
                reference(author),
                new Activities(entityManager).find(activity).orElseThrow(),
                text,
                schoolYear(now),
                now);
        entityManager.persist(note);
        return note;
    }

    /** {@return what a teacher noted about a pupil, for themselves} */
    public Note note(Person author, Person pupil, School school, String text) {
        Instant now = Clock.system(HERE).instant();
        Note note = Note.about(
                UUID.randomUUID(),
                reference(author),
                entityManager.getReference(School.class, school.getId()),
                reference(pupil),
                text,
                schoolYear(now),
                now);
        entityManager.persist(note);
        return note;
    }

    /** {@return a photograph that somebody brought; {@code draft} is null for one that will hang on a moment} */
    public MediaFile photograph(Person owner, Draft draft) {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String sha256 = store(bytes);
        List<MediaVariant> variants = Stream.of(VariantSize.THUMBNAIL, VariantSize.PHONE, VariantSize.DESKTOP)
                .map(size -> new MediaVariant(size, sha256, bytes.length, 80, 60, "image/jpeg"))
                .toList();
        MediaFile file = new MediaFile(
                reference(owner),
                draft == null ? null : entityManager.getReference(Draft.class, draft.getId()),
                MediaKind.PHOTOGRAPH,
                "foto.jpg",
                variants,
                Clock.system(HERE).instant());
        entityManager.persist(file);
        return file;
    }

    /** {@return a sound that somebody recorded, and that will hang on something} */
    public MediaFile sound(Person owner) {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        MediaVariant original = new MediaVariant(VariantSize.ORIGINAL, store(bytes), bytes.length, 0, 0, "audio/mp4");
        MediaFile file = new MediaFile(
                reference(owner),
                null,
                MediaKind.SOUND,
                "geluid.m4a",
                List.of(original),
                Clock.system(HERE).instant());
        entityManager.persist(file);
        return file;
    }

    private Person reference(Person person) {
        return entityManager.getReference(Person.class, person.getId());
    }

    private String store(byte[] bytes) {
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Path shelf = mediaFolder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
            Files.createDirectories(shelf);
            Files.write(shelf.resolve(sha256), bytes);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
