package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.region.Region;

/** A school of a region. */
@Entity
@Table(name = "school")
public class School extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false)
    private Region region;

    @Column(name = "name", nullable = false, length = 150)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "edition", nullable = false, length = 2)
    private Edition edition;

    @Column(name = "brin", nullable = false, length = 6)
    private String brin;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", length = 4)
    private SchoolType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_board_id")
    private SchoolBoard board;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 15)
    private SchoolStatus status = SchoolStatus.INTEREST;

    @OneToMany(mappedBy = "school", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("changedAt, id")
    private List<StatusChange> statusChanges = new ArrayList<>();

    /** For JPA. */
    protected School() {}

    /**
     * @param region  whose institute serves it
     * @param name    as people call it
     * @param edition the face that its pupils and teachers see
     * @param brin    the school's code: 2 digits, 2 letters, and for a location 2 digits more
     * @throws IllegalArgumentException if the code is not one
     */
    public School(Region region, String name, Edition edition, String brin) {
        this.region = Objects.requireNonNull(region);
        this.name = Objects.requireNonNull(name);
        identify(edition, brin);
    }

    /**
     * A new school whose id was chosen elsewhere, so that a repeated request is recognised.
     *
     * @param publicId chosen by the browser
     * @param region   whose institute serves it
     * @param name     as people call it
     * @param edition  the face that its pupils and teachers see
     * @param brin     the school's code
     * @throws IllegalArgumentException if the code is not one
     */
    public School(UUID publicId, Region region, String name, Edition edition, String brin) {
        super(publicId);
        this.region = Objects.requireNonNull(region);
        this.name = Objects.requireNonNull(name);
        identify(edition, brin);
    }

    /**
     * Has another face or code from now on.
     *
     * @param newEdition the face that its pupils and teachers see
     * @param newBrin    the school's code: 2 digits, 2 letters, and for a location 2 digits more
     * @throws IllegalArgumentException if the code is not one
     */
    public final void identify(Edition newEdition, String newBrin) {
        if (!newBrin.matches("[0-9]{2}[A-Z]{2}([0-9]{2})?")) {
            throw new IllegalArgumentException("not a BRIN code: " + newBrin);
        }
        edition = Objects.requireNonNull(newEdition);
        brin = newBrin;
    }

    /**
     * Describes it anew.
     *
     * @param newName  as people call it
     * @param newType  what kind of school it is, or null
     * @param newBoard the board that runs it, or null
     */
    public void describe(String newName, SchoolType newType, SchoolBoard newBoard) {
        name = Objects.requireNonNull(newName);
        type = newType;
        board = newBoard;
    }

    /**
     * Goes on to another status; each step is remembered.
     *
     * @param next   from now on
     * @param reason in words; may be empty
     * @param now    the time
     */
    public void becomes(SchoolStatus next, String reason, Instant now) {
        if (status != next) {
            statusChanges.add(new StatusChange(this, status, next, reason, now));
            status = next;
        }
    }

    /** {@return what kind of school it is, or null if that is not known} */
    public SchoolType getType() {
        return type;
    }

    /** {@return the board that runs it, or null} */
    public SchoolBoard getBoard() {
        return board;
    }

    /** {@return how far it is} */
    public SchoolStatus getStatus() {
        return status;
    }

    /** {@return how it came so far, the first step first} */
    public List<StatusChange> getStatusChanges() {
        return List.copyOf(statusChanges);
    }

    /** {@return the region whose institute serves it} */
    public Region getRegion() {
        return region;
    }

    /** {@return as people call it} */
    public String getName() {
        return name;
    }

    /** {@return the face that its pupils and teachers see} */
    public Edition getEdition() {
        return edition;
    }

    /** {@return the school's code, such as {@code 99XX} or {@code 99XX01}} */
    public String getBrin() {
        return brin;
    }
}
