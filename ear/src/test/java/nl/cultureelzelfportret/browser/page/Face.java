package nl.cultureelzelfportret.browser.page;

import java.util.Locale;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.school.Edition;

/** The faces of the product, each with people who see it. The names are those of the screenshots. */
enum Face {
    PO_NL(Edition.PO, Language.NL, "gijs", "liv", "fatima"),
    PO_EN(Edition.PO, Language.EN, "danylo", "meike", "marloes"),
    VO_NL(Edition.VO, Language.NL, "bas", "pim", "rachid"),
    VO_EN(Edition.VO, Language.EN, "elif", "wassim", "kwame");

    private final Edition edition;
    private final Language language;
    private final String pupil;
    private final String classmate;
    private final String teacher;

    Face(Edition edition, Language language, String pupil, String classmate, String teacher) {
        this.edition = edition;
        this.language = language;
        this.pupil = pupil;
        this.classmate = classmate;
        this.teacher = teacher;
    }

    Language speaks() {
        return language;
    }

    String language() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    boolean isDutch() {
        return language == Language.NL;
    }

    /** Whether it is looked at in all widths and with the keyboard: the fourth face shows nothing new in these. */
    boolean isShownInFull() {
        return this != PO_EN;
    }

    /** In CSS pixels. */
    int smallestTarget() {
        return edition == Edition.PO ? 44 : 24;
    }

    CastPerson pupil() {
        return Cast.person(pupil);
    }

    /** A pupil who makes changes to their account. */
    CastPerson classmate() {
        return Cast.person(classmate);
    }

    CastPerson teacher() {
        return Cast.person(teacher);
    }

    /** Part of the names of files. */
    String tag() {
        return edition.name().toLowerCase(Locale.ROOT) + "-" + language();
    }
}
