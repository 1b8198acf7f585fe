package nl.cultureelzelfportret.ejb.core;

import java.util.List;

/**
 * What a feature holds of a person. Each feature with a table about people implements this once, as an application scoped
 * bean; an access request (AVG art. 15), a move to elsewhere (art. 20) and erasure (art. 17) ask all of them.
 */
public interface PersonalData {

    /** {@return the feature, as in the names of packages; what it holds is told under this name} */
    String feature();

    /**
     * {@return how early it is erased: the number of its room. The highest room goes first, because what is higher refers to
     * what is lower}
     */
    int room();

    /**
     * {@return everything that it holds of a person, oldest first}
     *
     * @param personId key of the person
     */
    List<PersonalRecord> of(long personId);

    /**
     * Erases everything that it holds of a person. What others made stays; where they refer to the person they refer to
     * nobody any more. Who calls it for one feature after the other writes and forgets in between ({@code flush} and
     * {@code clear}): features delete in bulk what others may have read.
     *
     * @param personId key of the person
     */
    void erase(long personId);
}
