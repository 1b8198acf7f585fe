package nl.cultureelzelfportret.persistence.account;

import java.util.Locale;

/** A language in which the product speaks. */
public enum Language {
    /** Dutch, the default. */
    NL,
    /** English. */
    EN;

    /** {@return the language's code, {@code nl} or {@code en}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the locale in which dates and numbers are written} */
    public Locale locale() {
        return this == NL ? new Locale("nl", "NL") : Locale.UK;
    }
}
