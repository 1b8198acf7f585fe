package nl.cultureelzelfportret.persistence.roster;

/**
 * How much a roster changes: classes and people together.
 *
 * @param added   that are new
 * @param changed that get another name
 * @param moved   who change class
 * @param ended   who leave
 */
public record Tally(int added, int changed, int moved, int ended) {

    /** {@return whether nothing changes} */
    public boolean isNothing() {
        return added + changed + moved + ended == 0;
    }
}
