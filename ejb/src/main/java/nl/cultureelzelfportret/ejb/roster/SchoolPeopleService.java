package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.roster.Belonging;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.PersonRow;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Keeps the people of a school by hand. What they made is nowhere in sight. */
@Stateless
@Guarded
public class SchoolPeopleService {

    /** What is typed about somebody is a draft of this form; its subject is the person, or the school of somebody new. */
    public static final String FORM = "SCHOOL_PERSON";

    @Inject
    private Schools schools;

    @Inject
    private SchoolPeople people;

    @Inject
    private People everybody;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * {@return everybody who belongs to a school, or did}
     *
     * @param school that the viewer runs
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public List<PersonRow> people(@On(School.class) UUID school) {
        return people.of(find(school).getId(), today());
    }

    private School find(UUID school) {
        return schools.find(school).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * {@return somebody of a school}
     *
     * @param school that the viewer runs
     * @param person who belongs to it, or did
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public PersonView person(@On(School.class) UUID school, UUID person) {
        School found = find(school);
        PersonRow row = row(found, person);
        Person who = everybody.find(person).orElseThrow();
        Optional<Credential> credential =
                people.credentials(List.of(who.getId())).stream().findFirst();
        return new PersonView(
                who.getPublicId(),
                new ListedName(who.getGivenName(), who.getPrefix(), who.getFamilyName()),
                credential.map(Credential::getUserName).orElse(""),
                credential.map(Credential::isMustChange).orElse(false),
                credential.map(Credential::getLastSignIn).orElse(null),
                row.roles(),
                row.classes().stream().map(PersonRow.InClass::publicId).collect(Collectors.toSet()),
                row.belonging(),
                who.getId() == currentViewer.require().personId());
    }

    private PersonRow row(School school, UUID person) {
        return people.one(school.getId(), person, today())
                .orElseThrow(() -> new NotFoundException("person " + person + " at " + school));
    }

    private List<RoleGrant> grants(School school, UUID person) {
        List<RoleGrant> grants = people.grants(school.getId(), person, today());
        if (grants.isEmpty()) {
            throw new NotFoundException("person " + person + " at " + school);
        }
        return grants;
    }

    /**
     * Adds somebody. They get a user name, and a password when it is reset or printed.
     *
     * @param school  that the viewer runs
     * @param form    the name
     * @param roles   what they are, at least one
     * @param classes ids of their classes
     * @return their id
     * @throws BusinessException if there is no name or no role
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public UUID add(@On(School.class) UUID school, PersonForm form, Set<Role> roles, Set<UUID> classes) {
        School found = find(school);
        Optional<Draft> typed = typed(form, school);
        if (typed.filter(Draft::isFinished).isPresent()) {
            return form.getDraft();
        }
        ListedName name = form.name();
        check(roles);
        UUID id = form.getDraft() == null ? UUID.randomUUID() : form.getDraft();
        Person person = new Person(id, name.given(), name.prefix(), name.family(), Language.NL);
        people.add(person);
        people.add(new Credential(person, accounts.userNameFor(person), Credential.NO_PASSWORD, true));
        roles.forEach(role -> people.add(new RoleGrant(person, role, found, null, today())));
        place(found, person, roles, classes, List.of());
        typed.ifPresent(draft -> draft.finish(clock.instant()));
        return person.getPublicId();
    }

    /** What was typed is held, so that a second click comes after the first and finds it finished. */
    private Optional<Draft> typed(PersonForm form, UUID subject) {
        return Optional.ofNullable(form.getDraft()).map(draft -> drafts.lock(draft, FORM, subject));
    }

    private static void check(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new BusinessException("roster.person.noRole");
        }
        if (!Role.OF_A_SCHOOL.containsAll(roles)) {
            throw new IllegalArgumentException("not of a school: " + roles);
        }
    }

    private void place(School school, Person person, Set<Role> roles, Set<UUID> classes, List<Membership> present) {
        Role role = roles.contains(Role.TEACHER) ? Role.TEACHER : Role.PUPIL;
        boolean keeps = roles.stream().anyMatch(Role::keepsPortfolio);
        for (SchoolClass each : schoolClasses.of(school.getId(), SchoolYear.containing(today()))) {
            boolean wanted = keeps && classes.contains(each.getPublicId());
            List<Membership> there = present.stream()
                    .filter(place -> place.getSchoolClass().equals(each))
                    .toList();
            boolean same = there.stream().anyMatch(place -> place.getRole() == role);
            there.stream()
                    .filter(place -> !wanted || place.getRole() != role)
                    .forEach(place -> place.endOn(lastDay(place.getBegin())));
            if (wanted && !same) {
                people.add(new Membership(person, each, role, today(), null));
            }
        }
    }

    /** Who is taken out of a class today was in it until yesterday, unless they came today. */
    private LocalDate lastDay(LocalDate begin) {
        LocalDate yesterday = today().minusDays(1);
        return begin.isAfter(yesterday) ? begin : yesterday;
    }

    /**
     * Corrects a name, gives and takes roles, and moves somebody to other classes.
     *
     * @param school  that the viewer runs
     * @param person  who belongs to it
     * @param form    the name
     * @param roles   what they are from now on, at least one
     * @param classes ids of their classes from now on
     * @throws BusinessException if there is no name or no role, or the viewer takes their own role away
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void change(
            @On(School.class) UUID school, UUID person, PersonForm form, Set<Role> roles, Set<UUID> classes) {
        School found = find(school);
        List<RoleGrant> grants = grants(found, person);
        Optional<Draft> typed = typed(form, person);
        Person who = grants.get(0).getPerson();
        ListedName name = form.name();
        check(roles);
        if (who.getId() == currentViewer.require().personId() && !roles.contains(Role.SCHOOL_ADMIN)) {
            throw new BusinessException("roster.person.ownRole");
        }
        who.rename(name.given(), name.prefix(), name.family());
        Set<Role> present = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> present.add(grant.getRole()));
        grants.stream()
                .filter(grant -> !roles.contains(grant.getRole()))
                .forEach(grant -> grant.endOn(lastDay(grant.getBegin())));
        roles.stream()
                .filter(role -> !present.contains(role))
                .forEach(role -> people.add(new RoleGrant(who, role, found, null, today())));
        if (!present.equals(roles)) {
            auditTrail.write(AuditAction.CHANGE_ROLE, who.getId(), school, roles.toString());
        }
        place(found, who, roles, classes, people.places(found.getId(), who.getId(), today()));
        typed.ifPresent(draft -> draft.finish(clock.instant()));
    }

    /**
     * Somebody does not belong to the school any more, as of today. Their portfolio stays theirs.
     *
     * @param school that the viewer runs
     * @param person who belongs to it
     * @throws BusinessException if it is the viewer
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void end(@On(School.class) UUID school, UUID person) {
        School found = find(school);
        List<RoleGrant> grants = grants(found, person);
        Person who = grants.get(0).getPerson();
        if (who.getId() == currentViewer.require().personId()) {
            throw new BusinessException("roster.person.ownRole");
        }
        grants.forEach(grant -> grant.endOn(lastDay(grant.getBegin())));
        people.places(found.getId(), who.getId(), today()).forEach(place -> place.endOn(lastDay(place.getBegin())));
        auditTrail.write(AuditAction.CHANGE_ROLE, who.getId(), school, "end");
    }

    /**
     * Somebody who left belongs to the school again, as of today, as what they were; a pupil is on the way until there is a
     * class. A second click does nothing.
     *
     * @param school that the viewer runs
     * @param person who belonged to it
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void bringBack(@On(School.class) UUID school, UUID person) {
        School found = schools.lock(school);
        PersonRow row = row(found, person);
        if (row.belonging() == Belonging.GONE) {
            Person who = everybody.find(person).orElseThrow();
            row.roles().forEach(role -> people.add(new RoleGrant(who, role, found, null, today())));
            auditTrail.write(AuditAction.CHANGE_ROLE, who.getId(), school, "back " + row.roles());
        }
    }

    /**
     * Hands out a new password, which its owner has to change at once. It is told this once and never kept.
     *
     * @param school that the viewer runs
     * @param person who belongs to it
     * @return the password
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public String resetSignIn(@On(School.class) UUID school, UUID person) {
        List<RoleGrant> grants = grants(find(school), person);
        Person who = grants.get(0).getPerson();
        Credential credential = people.credentials(List.of(who.getId())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("sign-in of " + person));
        String password = accounts.handOut(
                credential, grants.stream().map(RoleGrant::getRole).toList());
        auditTrail.write(AuditAction.RESET_SIGN_IN, who.getId(), school, "");
        return password;
    }
}
