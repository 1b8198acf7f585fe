package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Somebody's self-portrait: chapters in the order of their life, on whose lines hangs what they chose. Everybody has one;
 * it is known by the id of the person and made when something is hung up for the first time.
 *
 * <p>Who may look at it, sees on it what they may see anyway, and no more.
 */
@Entity
@Table(name = "self_portrait")
public class SelfPortrait extends BaseEntity {

    /** As many characters fit in the title of a self-portrait or chapter. */
    public static final int TITLE_LENGTH = 150;

    /** As many characters fit in words on the line, under a moment or on the cover: about a page. */
    public static final int WORDS_LENGTH = 2_000;

    private static final int MOST_CHAPTERS = 40;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @Column(name = "title", nullable = false, length = TITLE_LENGTH)
    private String title = "";

    @Column(name = "words", nullable = false, length = WORDS_LENGTH)
    private String words = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, length = 10)
    private Visibility visibility = Visibility.ONLY_ME;

    @OneToMany(mappedBy = "selfPortrait", cascade = CascadeType.ALL)
    private List<Chapter> chapters = new ArrayList<>();

    /** For JPA. */
    protected SelfPortrait() {}

    /** @param owner whose it is; it is for them alone until it is shared */
    public SelfPortrait(Person owner) {
        super(owner.getPublicId());
        this.owner = owner;
    }

    /**
     * Writes on the cover.
     *
     * @param newTitle how it is called; may be empty
     * @param newWords with which it begins; may be empty
     * @throws BusinessException if that is too long
     */
    public void introduce(String newTitle, String newWords) {
        title = Words.title(newTitle);
        words = Words.of(newWords);
    }

    /**
     * Lets these people look, and nobody else any more.
     *
     * @param circle whom the owner chose
     */
    public void shareWith(Visibility circle) {
        visibility = Objects.requireNonNull(circle);
    }

    /**
     * {@return the chapter of a school year; a new one comes before the first one of a later year}
     *
     * @param year     the school year
     * @param proposal how a new one is called, such as <em>Groep 5</em>; may be empty
     */
    public Chapter chapterOf(SchoolYear year, String proposal) {
        Optional<Chapter> there = getChapters().stream()
                .filter(chapter -> year.equals(chapter.getSchoolYear()))
                .findFirst();
        return there.orElseGet(() -> open(new Chapter(UUID.randomUUID(), this, proposal, year), placeOf(year)));
    }

    private int placeOf(SchoolYear year) {
        List<Chapter> all = getChapters();
        for (int place = 0; place < all.size(); place++) {
            SchoolYear other = all.get(place).getSchoolYear();
            if (other != null && other.compareTo(year) > 0) {
                return place;
            }
        }
        return all.size();
    }

    /**
     * Opens a chapter of one's own, at the end.
     *
     * @param id   chosen by the browser
     * @param name how it is called
     * @return the chapter
     * @throws BusinessException if it has no name, or there are too many chapters
     */
    public Chapter open(UUID id, String name) {
        return open(new Chapter(id, this, name, null), chapters.size());
    }

    private Chapter open(Chapter opened, int place) {
        if (chapters.size() >= MOST_CHAPTERS) {
            throw new BusinessException("selfportrait.arrange.tooManyChapters", MOST_CHAPTERS);
        }
        List<Chapter> all = new ArrayList<>(getChapters());
        all.add(place, opened);
        chapters.add(opened);
        number(all);
        return opened;
    }

    /**
     * Moves a chapter to the front, or to the back.
     *
     * @param chapter one of these
     * @param steps   -1 or 1; at the end of the line nothing changes
     */
    public void move(Chapter chapter, int steps) {
        List<Chapter> all = new ArrayList<>(getChapters());
        int place = all.indexOf(chapter);
        if (place >= 0 && place + steps >= 0 && place + steps < all.size()) {
            Collections.swap(all, place, place + steps);
            number(all);
        }
    }

    private static void number(List<Chapter> all) {
        for (int place = 0; place < all.size(); place++) {
            all.get(place).place(place);
        }
    }

    /** {@return whose it is} */
    public Person getOwner() {
        return owner;
    }

    /** {@return how it is called; may be empty} */
    public String getTitle() {
        return title;
    }

    /** {@return the words with which it begins; may be empty} */
    public String getWords() {
        return words;
    }

    /** {@return who may look} */
    public Visibility getVisibility() {
        return visibility;
    }

    /** {@return its chapters, in their order} */
    public List<Chapter> getChapters() {
        return chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::getPosition))
                .toList();
    }
}
