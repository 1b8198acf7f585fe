package nl.cultureelzelfportret.web.vocabulary;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.vocabulary.TermService;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyPlace;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** What the tables of a region and of a school have in common. */
abstract class VocabularyTables implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VocabularyService vocabulary;

    @Inject
    private TermService terms;

    private UUID place;
    private List<VocabularyPlace> places;
    private List<TermList> lists;

    /** {@return where the viewer looks after the words} */
    abstract List<VocabularyPlace> places(VocabularyService service);

    /** {@return the tables of one of these places} */
    abstract List<TermList> lists(VocabularyService service, UUID of);

    /** Reads the page: of the place in the address, or else of the viewer's first. */
    public void load() {
        places = places(vocabulary);
        if (place == null) {
            place = places.stream()
                    .findFirst()
                    .map(VocabularyPlace::publicId)
                    .orElseThrow(() -> new NotFoundException("a place whose words somebody looks after"));
        }
        read();
    }

    private void read() {
        lists = lists(vocabulary, place);
    }

    /**
     * Moves a term up or down.
     *
     * @param term  of this place
     * @param steps -1 or 1
     */
    public void move(UUID term, int steps) {
        terms.move(term, steps);
        read();
    }

    /**
     * Offers a term no more.
     *
     * @param term of this place
     */
    public void retire(UUID term) {
        terms.retire(term);
        read();
    }

    /**
     * Offers a term again.
     *
     * @param term of this place
     */
    public void bringBack(UUID term) {
        terms.bringBack(term);
        read();
    }

    void hide(UUID term, boolean hidden) {
        terms.hide(place, term, hidden);
        read();
    }

    /** {@return what the place is called} */
    public String getName() {
        return places.stream()
                .filter(each -> each.publicId().equals(place))
                .findFirst()
                .map(VocabularyPlace::name)
                .orElse("");
    }

    /** {@return where the viewer looks after the words} */
    public List<VocabularyPlace> getPlaces() {
        return places;
    }

    /** {@return the tables} */
    public List<TermList> getLists() {
        return lists;
    }

    /** {@return id of the region or school} */
    public UUID getPlace() {
        return place;
    }

    /** @param place from the address */
    public void setPlace(UUID place) {
        this.place = place;
    }
}
