package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.ejb.account.Argon2PasswordHash;
import nl.cultureelzelfportret.ejb.roster.CastRoster;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.roster.Tally;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** The rosters of De Regenboog: one with which its school year began, and one that waits for Margriet with questions. */
final class Registrar {

    /** With this user name somebody signs in who is on the way. */
    static final String ON_THE_WAY = "lena";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int PUPILS = 84;

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;

    Registrar(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
    }

    void enrol() {
        School school = places.school(Cast.MARGRIET.school().orElseThrow());
        letGo(school);
        entityManager.flush();
        RosterPreview begun = preview(school, "leerlingen-begin-schooljaar.xml", today.minusDays(90));
        begun.count(new Tally(PUPILS, 2, 0, 1));
        entityManager.persist(begun);
        entityManager.flush();
        new RosterPreviews(entityManager).applied(begun.getPublicId(), at(today.minusDays(90)));
        new CastRoster(entityManager, today)
                .lay(preview(school, "leerlingen-november.xml", today), file(SchoolYear.containing(today)));
    }

    /** Somebody who was in groep 8 and has no school for secondary education yet: her account and portfolio are hers. */
    private void letGo(School school) {
        SchoolClass last = places.schoolClass(Cast.schoolClass("regenboog-8"));
        LocalDate begin = last.getSchoolYear().firstDay();
        Person lena = new Person("Lena", null, "Postma", Language.NL);
        entityManager.persist(lena);
        entityManager.persist(new Credential(
                lena, ON_THE_WAY, new Argon2PasswordHash().generate(Cast.PASSWORD.toCharArray()), false));
        entityManager.persist(new RoleGrant(lena, Role.PUPIL, school, null, begin));
        entityManager.persist(new Membership(
                lena, last, Role.PUPIL, begin, last.getSchoolYear().lastDay()));
        Instant posted = at(last.getSchoolYear().lastDay().minusDays(45));
        Moment musical = new Moment(UUID.randomUUID(), lena, MomentKind.BLOG, last.getSchoolYear(), posted);
        musical.revise(
                new MomentContent(
                        new MomentText(
                                "De musical van groep 8",
                                "Ik speelde de burgemeester. Eerst durfde ik niet te zingen, op het laatst zong ik het hardst.",
                                ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.CREATE)),
                        List.of()),
                List.of());
        musical.shareWith(Visibility.CLASS, List.of(last));
        entityManager.persist(musical);
    }

    private RosterPreview preview(School school, String name, LocalDate day) {
        return new RosterPreview(
                school,
                SchoolYear.containing(today),
                name,
                RosterFormat.EDEXML,
                true,
                crowd.person(Cast.MARGRIET).getId(),
                at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 40).atZone(HERE).toInstant();
    }

    /** A pupil who is here already, two who are new, a teacher of whom the role is not said, and a parent. */
    private static String file(SchoolYear year) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EDEX>
                <school><schooljaar>%s</schooljaar><brincode>99XA</brincode></school>
                <groepen>
                <groep key="g5"><naam>Groep 5</naam><jaargroep>5</jaargroep></groep>
                <groep key="g6"><naam>Groep 6</naam><jaargroep>6</jaargroep></groep>
                </groepen>
                <leerlingen>
                <leerling key="1733"><achternaam>Hoekstra</achternaam><roepnaam>Bram</roepnaam><jaargroep>5</jaargroep><groep key="g5"/></leerling>
                <leerling key="2041"><achternaam>Demir</achternaam><roepnaam>Esra</roepnaam><jaargroep>5</jaargroep><groep key="g5"/></leerling>
                <leerling key="2042"><achternaam>Broek-Oude Hengel</achternaam><voorvoegsel>van den</voorvoegsel><roepnaam>Diederik-Jan</roepnaam><jaargroep>6</jaargroep><groep key="g6"/></leerling>
                <leerling key="2043"><achternaam>Kowalski</achternaam><roepnaam>Jan</roepnaam><jaargroep>6</jaargroep></leerling>
                </leerlingen>
                <leerkrachten>
                <leerkracht key="m17"><achternaam>Veldman</achternaam><roepnaam>Uilke</roepnaam><groepen><groep key="g6"/></groepen></leerkracht>
                <leerkracht key="m18"><achternaam>Demir</achternaam><roepnaam>Hatice</roepnaam><rol>OUD</rol></leerkracht>
                </leerkrachten>
                </EDEX>
                """
                .formatted(year.label());
    }
}
