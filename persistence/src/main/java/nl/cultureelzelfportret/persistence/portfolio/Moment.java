package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.OwnTag;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One moment on a person's timeline: what they saw, asked, made or thought.
 *
 * <p>It is posted out of a draft and takes over the draft's id, so that a double click posts once. Its owner may
 * revise it, share it with more or fewer people, and withdraw it: then it lies in the owner's bin, from which it can be
 * restored until it is erased.
 */
@Entity
@Table(name = "moment")
public class Moment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private MomentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "process_id", updatable = false)
    private Moment process;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @OneToMany(mappedBy = "process", cascade = CascadeType.REMOVE)
    private List<Moment> steps = new ArrayList<>();

    @Embedded
    private MomentText text;

    @Embedded
    private Visit visit;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, length = 10)
    private Visibility visibility = Visibility.ONLY_ME;

    @Column(name = "school_year", nullable = false, updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private Hiding hiding;

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @CollectionTable(name = "moment_competence", joinColumns = @JoinColumn(name = "moment_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "competence", nullable = false, length = 12)
    private Set<Competence> competences = EnumSet.noneOf(Competence.class);

    @ManyToMany(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinTable(
            name = "moment_term",
            joinColumns = @JoinColumn(name = "moment_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private Set<Term> terms = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @CollectionTable(name = "moment_tag", joinColumns = @JoinColumn(name = "moment_id"))
    private Set<OwnTag> ownTags = new HashSet<>();

    @OneToMany(mappedBy = "moment", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    @OrderBy("position")
    private List<Attachment> attachments = new ArrayList<>();

    @OneToMany(mappedBy = "moment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ClassTimelineEntry> classTimelines = new ArrayList<>();

    /** For JPA. */
    protected Moment() {}

    /**
     * Posts a moment, for its owner alone until it is shared.
     *
     * @param publicId   of the draft out of which it comes
     * @param owner      whose moment it is
     * @param kind       what kind of thing it is
     * @param schoolYear in which it is posted
     * @param postedAt   the time
     */
    public Moment(UUID publicId, Person owner, MomentKind kind, SchoolYear schoolYear, Instant postedAt) {
        super(publicId);
        this.owner = Objects.requireNonNull(owner);
        this.kind = Objects.requireNonNull(kind);
        this.schoolYear = Objects.requireNonNull(schoolYear);
        this.postedAt = Objects.requireNonNull(postedAt);
        this.text = new MomentText();
        this.visit = new Visit();
    }

    /**
     * Makes the next step of this creative process. Who may look at the process may look at its steps.
     *
     * @param id   of the draft out of which it comes
     * @param year the school year in which it is made
     * @param now  the time
     * @return the step, to be filled
     * @throws BusinessException if this is no process
     */
    public Moment step(UUID id, SchoolYear year, Instant now) {
        if (!kind.isProcess()) {
            throw new BusinessException("portfolio.process.none");
        }
        Moment step = new Moment(id, owner, MomentKind.PROCESS_STEP, year, now);
        step.process = this;
        return step;
    }

    /**
     * Puts this content into the moment instead of what was there.
     *
     * @param content words, tags, and captions in their order
     * @param files   the files that the captions speak of; a caption without its file is passed over
     * @throws BusinessException if nothing would be left to see, or a file does not fit the kind
     */
    public void revise(MomentContent content, Collection<MediaFile> files) {
        content.check(
                kind,
                files.stream()
                        .filter(file -> content.has(file.getPublicId()))
                        .map(MediaFile::getKind)
                        .toList());
        attach(content.getCaptions(), files);
        retell(content.getText());
        visit = kind.isVisit() ? new Visit(content.getVisit()) : new Visit();
        tag(content.getTags());
    }

    /**
     * Hangs these files on it instead of those that were there. A tool that a kind has of its own decides which ones.
     *
     * @param wanted captions in their order
     * @param files  the files that the captions speak of; a caption without its file is passed over
     * @throws BusinessException if a file does not fit the kind
     */
    public void attach(List<Caption> wanted, Collection<MediaFile> files) {
        Map<UUID, MediaFile> byId =
                files.stream().collect(Collectors.toMap(MediaFile::getPublicId, Function.identity()));
        List<Caption> captions = wanted.stream()
                .filter(caption -> byId.containsKey(caption.getFile()))
                .toList();
        if (!captions.stream()
                .allMatch(caption -> kind.takes(byId.get(caption.getFile()).getKind()))) {
            throw new BusinessException("portfolio.edit.doesNotFit");
        }
        attachments.removeIf(attachment -> captions.stream().noneMatch(caption -> caption.getFile()
                .equals(attachment.getFile().getPublicId())));
        for (int position = 0; position < captions.size(); position++) {
            Caption caption = captions.get(position);
            attachmentOf(byId.get(caption.getFile())).place(position, caption.getAlternativeText());
        }
        attachments.sort((one, other) -> Integer.compare(one.getPosition(), other.getPosition()));
    }

    /**
     * Says it in other words. A tool that a kind has of its own decides which ones.
     *
     * @param words may be blank while they still grow
     */
    public void retell(MomentText words) {
        if (!words.equals(text)) {
            text = new MomentText(words);
        }
    }

    /**
     * Says what it is about: competences and words of one's own. Terms of the vocabulary follow by {@link #classify}.
     *
     * @param tags instead of those that were on it
     */
    public void tag(Tags tags) {
        if (!competences.equals(tags.getCompetences())) {
            competences.clear();
            competences.addAll(tags.getCompetences());
        }
        if (!getOwnTags().equals(tags.getOwn())) {
            ownTags.clear();
            tags.getOwn().forEach(word -> ownTags.add(new OwnTag(word, owner.getId())));
        }
    }

    /**
     * Tags the moment with these terms instead of those that were on it. An indicator goes with its competence: without
     * that it is passed over.
     *
     * @param chosen of the vocabulary
     */
    public void classify(Collection<Term> chosen) {
        Set<Term> fitting = chosen.stream()
                .filter(term -> term.getCompetence() == null || competences.contains(term.getCompetence()))
                .collect(Collectors.toSet());
        if (!terms.equals(fitting)) {
            terms.clear();
            terms.addAll(fitting);
        }
    }

    private Attachment attachmentOf(MediaFile file) {
        return attachments.stream()
                .filter(attachment -> attachment.getFile().equals(file))
                .findFirst()
                .orElseGet(() -> {
                    Attachment attachment = new Attachment(this, file);
                    attachments.add(attachment);
                    return attachment;
                });
    }

    /**
     * Lets these people look, and nobody else any more.
     *
     * @param circle  whom the owner chose
     * @param classes in which the owner is now; the moment comes on their timelines
     */
    public void shareWith(Visibility circle, Collection<SchoolClass> classes) {
        visibility = Objects.requireNonNull(circle);
        if (circle == Visibility.ONLY_ME) {
            classTimelines.clear();
            return;
        }
        for (SchoolClass schoolClass : classes) {
            if (classTimelines.stream()
                    .noneMatch(entry -> entry.getSchoolClass().equals(schoolClass))) {
                classTimelines.add(new ClassTimelineEntry(schoolClass, this));
            }
        }
        classTimelines.forEach(entry -> entry.shareWith(circle));
    }

    /**
     * Takes the moment back: nobody else sees it any more, and it lies in the owner's bin.
     *
     * @param now the time
     */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = Objects.requireNonNull(now);
        }
    }

    /** Takes the moment out of the bin; those who could see it before can see it again. */
    public void restore() {
        withdrawnAt = null;
    }

    /**
     * A teacher hides it from everybody but its owner and the owner's teachers; a step is hidden with its process.
     *
     * @param by     the teacher
     * @param reason why, in words for its owner
     * @param now    the time
     * @throws BusinessException without a reason, or with one that is too long
     */
    public void hide(Person by, String reason, Instant now) {
        whole().hiding = new Hiding(by, reason, now);
    }

    /** A teacher lets others see it again. */
    public void show() {
        whole().hiding = null;
    }

    private Moment whole() {
        return process == null ? this : process;
    }

    /** {@return by whom it is hidden and why, or null} */
    public Hiding getHiding() {
        return whole().hiding;
    }

    /** {@return whether a teacher hid it, by itself or with its process} */
    public boolean isHidden() {
        return getHiding() != null;
    }

    /**
     * Says that it was made for something that its owner's class did.
     *
     * @param done the activity
     */
    public void makeFor(Activity done) {
        activity = Objects.requireNonNull(done);
    }

    /** {@return what it was made for, or null} */
    public Activity getActivity() {
        return activity;
    }

    /** {@return whose moment it is} */
    public Person getOwner() {
        return owner;
    }

    /** {@return the process of which it is a step, or null} */
    public Moment getProcess() {
        return process;
    }

    /** {@return the steps of this process, also those in the bin} */
    public List<Moment> getSteps() {
        return List.copyOf(steps);
    }

    /** {@return who may look at it today: a step is shared as its process is, and nobody sees what was withdrawn} */
    public Visibility sharedWith() {
        return process == null ? visibility : process.visibility;
    }

    /** {@return whether it was taken back, by itself or with its process} */
    public boolean isWithdrawn() {
        return withdrawnAt != null || process != null && process.withdrawnAt != null;
    }

    /** {@return what kind of thing it is} */
    public MomentKind getKind() {
        return kind;
    }

    /** {@return its words} */
    public MomentText getText() {
        return text;
    }

    /** {@return where one went; nothing is known of it for kinds that are no visit} */
    public Visit getVisit() {
        return visit;
    }

    /** {@return who may look} */
    public Visibility getVisibility() {
        return visibility;
    }

    /** {@return the school year in which it was posted} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return when it was posted} */
    public Instant getPostedAt() {
        return postedAt;
    }

    /** {@return since when it lies in the bin, or null} */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    /** {@return the competences about which it is, in the order of the field} */
    public List<Competence> getCompetences() {
        return competences.stream().sorted().toList();
    }

    /** {@return the terms with which it is tagged, kind by kind} */
    public List<Term> getTerms() {
        return terms.stream().sorted(Terms.ORDER).toList();
    }

    /** {@return its owner's own words on it, in the order of the alphabet} */
    public List<String> getOwnTags() {
        return ownTags.stream().map(OwnTag::getWord).sorted().toList();
    }

    /** {@return all that it is said to be about} */
    public Tags getTags() {
        return new Tags(competences, terms.stream().map(Term::getPublicId).toList(), getOwnTags());
    }

    /** {@return its files, in their order} */
    public List<Attachment> getAttachments() {
        return List.copyOf(attachments);
    }
}
