package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A chapter of a self-portrait: a school year, or one that its owner thought of. Its line has pegs in their order. */
@Entity
@Table(name = "chapter")
public class Chapter extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "self_portrait_id", nullable = false, updatable = false)
    private SelfPortrait selfPortrait;

    @Column(name = "title", nullable = false, length = SelfPortrait.TITLE_LENGTH)
    private String title;

    @Column(name = "school_year", updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "position", nullable = false)
    private int position;

    @OneToMany(mappedBy = "chapter", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Peg> pegs = new ArrayList<>();

    /** For JPA. */
    protected Chapter() {}

    Chapter(UUID publicId, SelfPortrait selfPortrait, String title, SchoolYear schoolYear) {
        super(publicId);
        this.selfPortrait = Objects.requireNonNull(selfPortrait);
        this.schoolYear = schoolYear;
        call(title);
    }

    /**
     * Gives it a name.
     *
     * @param name may be empty for a school year
     * @throws BusinessException if a chapter of one's own would have no name, or the name is too long
     */
    public final void call(String name) {
        String called = Words.title(name);
        if (called.isEmpty() && schoolYear == null) {
            throw new BusinessException("selfportrait.write.noName");
        }
        title = called;
    }

    /**
     * Hangs a moment at the end of the line. It stays where it is as well: it is not copied.
     *
     * @param moment of the owner of the self-portrait
     * @return the peg on which it hangs
     * @throws BusinessException if it is a step of a process, which hangs as a whole
     */
    public Peg hang(Moment moment) {
        if (moment.getKind().isStep() || !moment.getOwner().equals(selfPortrait.getOwner())) {
            throw new BusinessException("selfportrait.choose.notThis");
        }
        return add(new Peg(UUID.randomUUID(), this, moment, null, ""));
    }

    /**
     * Hangs then and now at the end of the line.
     *
     * @param comparison of the owner of the self-portrait
     * @return the peg on which it hangs
     */
    public Peg hang(Comparison comparison) {
        return add(new Peg(UUID.randomUUID(), this, null, Objects.requireNonNull(comparison), ""));
    }

    /**
     * Hangs words at the end of the line.
     *
     * @param id    chosen by the browser
     * @param words in between
     * @return the peg on which they hang
     */
    public Peg write(UUID id, String words) {
        return add(new Peg(id, this, null, null, words));
    }

    private Peg add(Peg peg) {
        peg.place(this, pegs.isEmpty() ? 0 : pegs.get(pegs.size() - 1).getPosition() + 1);
        pegs.add(peg);
        return peg;
    }

    /**
     * Moves a peg to the front, or to the back.
     *
     * @param peg   on this line
     * @param steps -1 or 1; at the end of the line nothing changes
     */
    public void move(Peg peg, int steps) {
        int place = pegs.indexOf(peg);
        if (place >= 0 && place + steps >= 0 && place + steps < pegs.size()) {
            Collections.swap(pegs, place, place + steps);
            number();
        }
    }

    private void number() {
        for (int place = 0; place < pegs.size(); place++) {
            pegs.get(place).place(this, place);
        }
    }

    /**
     * Takes a peg of another line over, at the end of this one.
     *
     * @param peg on another line of the same self-portrait
     */
    public void receive(Peg peg) {
        Chapter before = peg.getChapter();
        if (!before.equals(this)) {
            before.let(peg);
            add(peg);
        }
    }

    /**
     * Lets a peg go; what hung on it stays on the timeline.
     *
     * @param peg on this line
     */
    public void let(Peg peg) {
        pegs.remove(peg);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** {@return of which self-portrait it is a chapter} */
    public SelfPortrait getSelfPortrait() {
        return selfPortrait;
    }

    /** {@return how it is called; may be empty for a school year} */
    public String getTitle() {
        return title;
    }

    /** {@return which school year it is, or null} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return its place, from 0} */
    public int getPosition() {
        return position;
    }

    /** {@return what hangs on its line, in its order} */
    public List<Peg> getPegs() {
        return List.copyOf(pegs);
    }
}
