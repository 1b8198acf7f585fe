package nl.cultureelzelfportret.persistence.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;

/**
 * A term of a region's vocabulary, or one that a school added to it. It is said in the words of each edition; it is
 * retired and never deleted, because pupils used it, and stays readable on what they made.
 */
@Entity
@Table(name = "term")
public class Term extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id", updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 12)
    private TermKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "competence", updatable = false, length = 12)
    private Competence competence;

    @Column(name = "code", updatable = false, length = 40)
    private String code;

    @Embedded
    private Wording words;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "retired_at")
    private Instant retiredAt;

    /** For JPA. */
    protected Term() {}

    private Term(Region region, School school, TermKind kind, Competence competence, Wording words, int position) {
        if (!TermKind.open().contains(kind) || kind.isOfCompetence() != (competence != null)) {
            throw new IllegalArgumentException("a new " + kind + " of " + competence);
        }
        this.region = Objects.requireNonNull(region);
        this.school = school;
        this.kind = kind;
        this.competence = competence;
        this.position = position;
        reword(words);
    }

    /**
     * {@return a term that a region adds to its vocabulary}
     *
     * @param region     whose it is
     * @param kind       what it names; the competences are fixed
     * @param competence of an indicator, else null
     * @param words      how it is said
     * @param position   its place among those of its kind
     */
    public static Term of(Region region, TermKind kind, Competence competence, Wording words, int position) {
        return new Term(region, null, kind, competence, words, position);
    }

    /**
     * {@return a term that a school adds for itself}
     *
     * @param school     whose it is
     * @param kind       what it names; the competences are fixed
     * @param competence of an indicator, else null
     * @param words      how it is said
     * @param position   its place among those of its kind
     */
    public static Term of(School school, TermKind kind, Competence competence, Wording words, int position) {
        return new Term(school.getRegion(), school, kind, competence, words, position);
    }

    /**
     * Says it in other words, also on what was tagged with it before.
     *
     * @param newWords how it is said from now on
     */
    public final void reword(Wording newWords) {
        newWords.check();
        words = new Wording(newWords);
    }

    /** @param newPosition its place among those of its kind */
    public void place(int newPosition) {
        position = newPosition;
    }

    /**
     * Offers it no more. What was tagged with it keeps it.
     *
     * @param now the time
     */
    public void retire(Instant now) {
        if (kind != TermKind.COMPETENCE && retiredAt == null) {
            retiredAt = Objects.requireNonNull(now);
        }
    }

    /** Offers it again. */
    public void bringBack() {
        retiredAt = null;
    }

    /**
     * {@return whether it stands in one list with another, so that they can change places}
     *
     * @param other of the same region
     */
    public boolean isBeside(Term other) {
        return kind == other.kind && competence == other.competence && Objects.equals(school, other.school);
    }

    /** {@return the region in whose vocabulary it is} */
    public Region getRegion() {
        return region;
    }

    /** {@return the school that added it for itself, or null} */
    public School getSchool() {
        return school;
    }

    /** {@return what it names} */
    public TermKind getKind() {
        return kind;
    }

    /** {@return the competence to which it belongs, or null} */
    public Competence getCompetence() {
        return competence;
    }

    /** {@return the same in all regions for a term of the start set; null for one that was added} */
    public String getCode() {
        return code;
    }

    /** {@return how it is said} */
    public Wording getWords() {
        return words;
    }

    /** {@return its place among those of its kind} */
    public int getPosition() {
        return position;
    }

    /** {@return since when it is not offered any more, or null} */
    public Instant getRetiredAt() {
        return retiredAt;
    }
}
