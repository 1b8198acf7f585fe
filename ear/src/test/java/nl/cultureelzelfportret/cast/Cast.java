package nl.cultureelzelfportret.cast;

import java.util.List;

/**
 * Everybody who plays in the tests and the demo. The main characters have a name here; the others are found by their
 * user name or class.
 *
 * <pre>{@code
 * signIn(Cast.NOOR.userName(), Cast.PASSWORD);
 * }</pre>
 */
public final class Cast {

    /** With this password the whole cast signs in. */
    public static final String PASSWORD = "zelfportret-demo";

    private static final CastSheet SHEET = new CastSheet();

    /** Pupil of Groep 5, De Regenboog. */
    public static final CastPerson NOOR = person("noor");
    /** Classmate of Noor. */
    public static final CastPerson BRAM = person("bram");
    /** Juf Anna, teacher of Noor and Bram; last year of those who are in Groep 7 now. */
    public static final CastPerson ANNA = person("anna");
    /** Pupil of Noor's school, but of Groep 7. */
    public static final CastPerson MEHMET = person("mehmet");
    /** Meester Wouter: teaches Groep 7, and taught Noor's class last year. */
    public static final CastPerson WOUTER = person("wouter");
    /** Pupil of Groep 7 with the longest name. */
    public static final CastPerson WILHELMINA = person("wilhelmina");
    /** Pupil of Groep 7 who came from Het Kompas in January of last school year. */
    public static final CastPerson ZOFIA = person("zofia");
    /** Pupil of Groep 5 who is new here and has no moment at all. */
    public static final CastPerson TYGO = person("tygo");
    /** Pupil of Groep 5 with a handed-out password that must be changed first. */
    public static final CastPerson FINN = person("finn");
    /** Pupil of H2b, Het Baken. */
    public static final CastPerson YUSUF = person("yusuf");
    /** Classmate of Yusuf. */
    public static final CastPerson LISA = person("lisa");
    /** Mevrouw De Wit, teacher of H2b and V4a. */
    public static final CastPerson INGRID = person("ingrid");
    /** Pupil of B1a who was in Groep 8 of De Regenboog: moved on from PO to VO. */
    public static final CastPerson NORA = person("nora");
    /** Pupil of V4a who draws every day and has more than 400 moments. */
    public static final CastPerson MEILIN = person("meilin");
    /** Teacher who speaks English, of B1a and V4a. */
    public static final CastPerson KWAME = person("kwame");
    /** Pupil of Het Kompas, in the other region. */
    public static final CastPerson FLEUR = person("fleur");
    /** Meester Hendrik, teacher of Fleur. */
    public static final CastPerson HENDRIK = person("hendrik");
    /** School admin of De Regenboog. */
    public static final CastPerson MARGRIET = person("margriet");
    /** School admin of Het Kompas. */
    public static final CastPerson JEROEN = person("jeroen");
    /** Trainer of De Regenboog and Het Baken. */
    public static final CastPerson SASKIA = person("saskia");
    /** Admin of the region Noord-Brabant. */
    public static final CastPerson WILLEMIJN = person("willemijn");
    /** Admin of the region Gelderland. */
    public static final CastPerson TEUN = person("teun");
    /** Operator of the installation. */
    public static final CastPerson RAVI = person("ravi");

    private Cast() {}

    /** {@return everybody} */
    public static List<CastPerson> people() {
        return List.copyOf(SHEET.people.values());
    }

    /** {@return both regions} */
    public static List<CastRegion> regions() {
        return List.copyOf(SHEET.regions.values());
    }

    /** {@return the three schools} */
    public static List<CastSchool> schools() {
        return List.copyOf(SHEET.schools.values());
    }

    /** {@return the classes of this school year and the one before} */
    public static List<CastClass> classes() {
        return List.copyOf(SHEET.classes.values());
    }

    /**
     * {@return somebody of the cast}
     *
     * @param userName with which they sign in
     * @throws IllegalStateException if nobody is called so
     */
    public static CastPerson person(String userName) {
        return CastSheet.known(SHEET.people, userName);
    }

    /**
     * {@return a class of the cast}
     *
     * @param key such as {@code regenboog-5}
     * @throws IllegalStateException if there is none
     */
    public static CastClass schoolClass(String key) {
        return CastSheet.known(SHEET.classes, key);
    }
}
