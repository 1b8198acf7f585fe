package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * A pupil and a teacher, or a classmate, talk about what the pupil made. It is planned; both lay moments on the table;
 * when it is held it becomes a moment of the pupil, and each writes their part.
 */
@Entity
@Table(name = "reflection_talk")
public class ReflectionTalk extends BaseEntity {

    /** As many characters fit in a place. */
    public static final int PLACE_LENGTH = 150;

    /** As many characters fit in a part. */
    public static final int PART_LENGTH = 10_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id", nullable = false, updatable = false)
    private Person pupil;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", nullable = false, updatable = false)
    private Person partner;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "place", nullable = false, length = PLACE_LENGTH)
    private String place;

    @Column(name = "held_at")
    private Instant heldAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moment_id")
    private Moment moment;

    @Column(name = "pupil_agreed_at")
    private Instant pupilAgreedAt;

    @Column(name = "partner_agreed_at")
    private Instant partnerAgreedAt;

    @Embedded
    private Wish wish = new Wish();

    @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<LaidMoment> table = new ArrayList<>();

    @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TalkPart> parts = new ArrayList<>();

    /** For JPA. */
    protected ReflectionTalk() {}

    /**
     * Plans a talk.
     *
     * @param publicId  chosen by the browser
     * @param pupil     whose moments it is about
     * @param partner   a teacher or a classmate
     * @param plannedAt when
     * @param place     where, or another remark; may be empty
     * @throws BusinessException if the place is too long
     */
    public ReflectionTalk(UUID publicId, Person pupil, Person partner, Instant plannedAt, String place) {
        super(publicId);
        this.pupil = Objects.requireNonNull(pupil);
        this.partner = Objects.requireNonNull(partner);
        if (pupil.equals(partner)) {
            throw new IllegalArgumentException("nobody talks with themselves: " + pupil);
        }
        move(plannedAt, place);
    }

    /**
     * Plans it anew.
     *
     * @param newTime  when
     * @param newPlace where, or another remark; may be empty
     * @throws BusinessException if the place is too long, or the talk was held
     */
    public final void move(Instant newTime, String newPlace) {
        if (newPlace.strip().length() > PLACE_LENGTH) {
            throw new BusinessException("reflection.plan.placeTooLong", PLACE_LENGTH);
        }
        if (isHeld()) {
            throw new BusinessException("reflection.talk.alreadyHeld");
        }
        plannedAt = Objects.requireNonNull(newTime);
        place = newPlace.strip();
    }

    /**
     * Lays a moment on the table; one that lies there stays as it is.
     *
     * @param laid a moment
     * @param by   one of the two
     */
    public void lay(Moment laid, Person by) {
        if (table.stream().noneMatch(each -> each.getMoment().equals(laid))) {
            table.add(new LaidMoment(this, laid, by));
        }
    }

    /**
     * Takes a moment off the table.
     *
     * @param laid a moment
     * @param by   who laid it there; what the other laid stays
     */
    public void take(Moment laid, Person by) {
        table.removeIf(each -> each.getMoment().equals(laid) && each.getLaidBy().equals(by));
    }

    /**
     * The two talk now. Doing it again changes nothing.
     *
     * @param itsMoment on the pupil's timeline, under the same id
     * @param now       the time
     */
    public void hold(Moment itsMoment, Instant now) {
        if (!isHeld()) {
            moment = Objects.requireNonNull(itsMoment);
            heldAt = Objects.requireNonNull(now);
        }
    }

    /**
     * One of the two agrees that sound is recorded, or agrees no longer: then what was recorded goes.
     *
     * @param who    one of the two
     * @param agreed whether they agree
     * @param now    the time
     */
    public void agree(Person who, boolean agreed, Instant now) {
        Instant at = agreed ? now : null;
        if (who.equals(pupil)) {
            pupilAgreedAt = at;
        } else {
            partnerAgreedAt = at;
        }
        if (!agreed) {
            parts.forEach(part -> part.attach(null));
        }
    }

    /**
     * One of the two writes their part.
     *
     * @param who   one of the two
     * @param words may be empty
     * @param sound what was recorded, or null to leave what there is
     * @param now   the time
     * @throws BusinessException if the words are too long, or sound comes without both having agreed
     */
    public void write(Person who, String words, MediaFile sound, Instant now) {
        if (words.strip().length() > PART_LENGTH) {
            throw new BusinessException("reflection.talk.tooLong", PART_LENGTH);
        }
        if (sound != null && !mayRecord()) {
            throw new BusinessException("reflection.talk.notAgreed");
        }
        TalkPart part = partOf(who).orElseGet(() -> {
            TalkPart begun = new TalkPart(this, who, who.equals(pupil));
            parts.add(begun);
            return begun;
        });
        part.write(words, now);
        if (sound != null) {
            part.attach(sound);
        }
    }

    /**
     * {@return what somebody wrote}
     *
     * @param who one of the two
     */
    public Optional<TalkPart> partOf(Person who) {
        return part(who.equals(pupil));
    }

    /**
     * {@return what was written on one side of the table}
     *
     * @param ofPupil whether the pupil's side is meant, or that of the other
     */
    public Optional<TalkPart> part(boolean ofPupil) {
        return parts.stream().filter(part -> part.isOfPupil() == ofPupil).findFirst();
    }

    /**
     * The pupil wishes something after the talk.
     *
     * @param wished may be open
     * @throws BusinessException if it is too long
     */
    public void wish(Wish wished) {
        wished.guard();
        wish = wished;
    }

    /** {@return whether both agreed that sound is recorded} */
    public boolean mayRecord() {
        return isHeld() && pupilAgreedAt != null && partnerAgreedAt != null;
    }

    /**
     * {@return whether somebody agreed that sound is recorded}
     *
     * @param who one of the two
     */
    public boolean isAgreedBy(Person who) {
        return (who.equals(pupil) ? pupilAgreedAt : partnerAgreedAt) != null;
    }

    /**
     * {@return the one with whom somebody talks}
     *
     * @param who one of the two
     */
    public Person other(Person who) {
        return who.equals(pupil) ? partner : pupil;
    }

    /** {@return whether the talk was held, or began} */
    public boolean isHeld() {
        return heldAt != null;
    }

    /** {@return whose moments it is about} */
    public Person getPupil() {
        return pupil;
    }

    /** {@return a teacher or a classmate} */
    public Person getPartner() {
        return partner;
    }

    /** {@return keys of the two; one key if their accounts turned out to be one person} */
    public Set<Long> participants() {
        return Stream.of(pupil, partner).map(Person::getId).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return for when it is planned} */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** {@return where, or another remark; may be empty} */
    public String getPlace() {
        return place;
    }

    /** {@return when it was held, or null} */
    public Instant getHeldAt() {
        return heldAt;
    }

    /** {@return the moment that it is on the pupil's timeline, or null before it was held} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return what the pupil wishes after it; may be open} */
    public Wish getWish() {
        return wish;
    }

    /** {@return what lies on the table, the oldest moments first} */
    public List<LaidMoment> getTable() {
        return table.stream()
                .sorted(Comparator.comparing(
                                (LaidMoment laid) -> laid.getMoment().getPostedAt())
                        .thenComparing(
                                laid -> laid.getMoment().getId(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** {@return what was written} */
    public List<TalkPart> getParts() {
        return List.copyOf(parts);
    }
}
