package nl.cultureelzelfportret.persistence.account;

import java.util.Locale;

/** The colour that a person chose for their own space; its shades are in the style sheet. */
public enum Accent {
    ORANGE,
    RED,
    PINK,
    PURPLE,
    BLUE,
    TEAL,
    GREEN,
    GOLD;

    /** {@return the colour's name in the style sheet, such as {@code orange}} */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
