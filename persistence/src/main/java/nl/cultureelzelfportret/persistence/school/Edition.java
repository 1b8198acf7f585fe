package nl.cultureelzelfportret.persistence.school;

import java.util.Locale;

/** The face that the one application shows. */
public enum Edition {
    /** Primair onderwijs, 4 to 12 years: big, warm, few words. */
    PO,
    /** Voortgezet onderwijs, 12 to 18 years: calm, text first. */
    VO,
    /** Hoger onderwijs: as VO. */
    HO;

    /** {@return the name of this edition's skin and words: {@code po} or {@code vo}} */
    public String skin() {
        return (this == HO ? VO : this).name().toLowerCase(Locale.ROOT);
    }
}
