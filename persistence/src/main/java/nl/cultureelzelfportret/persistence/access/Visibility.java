package nl.cultureelzelfportret.persistence.access;

/** Who may look at something, as its owner chose. Each one includes those before it. */
public enum Visibility {
    /** <em>Alleen ik.</em> */
    ONLY_ME,
    /** <em>Ik en mijn leraar</em>: the present teachers of the owner's class. */
    TEACHER,
    /** <em>Mijn klas</em>: everybody who is now in a class of the owner. */
    CLASS,
    /** <em>Mijn school</em>: everybody who now belongs to a school of the owner. */
    SCHOOL;

    /**
     * {@return whether this lets in everybody that the other lets in}
     *
     * @param other a circle of people
     */
    public boolean reaches(Visibility other) {
        return compareTo(other) >= 0;
    }
}
