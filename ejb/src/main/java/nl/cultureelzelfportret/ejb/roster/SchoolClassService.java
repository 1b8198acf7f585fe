package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.roster.ClassRow;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Keeps the classes of a school by hand. */
@Stateless
@Guarded
public class SchoolClassService {

    private static final int LONGEST_NAME = 60;

    @Inject
    private Schools schools;

    @Inject
    private SchoolPeople people;

    @Inject
    private People everybody;

    @Inject
    private Clock clock;

    /**
     * {@return the classes of a school in this school year}
     *
     * @param school that the viewer runs
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public List<ClassRow> classes(@On(School.class) UUID school) {
        return people.classes(find(school).getId(), SchoolYear.containing(today()), today());
    }

    private School find(UUID school) {
        return schools.find(school).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * {@return a class, with who is in it}
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public ClassView read(@On(School.class) UUID school, UUID schoolClass) {
        School found = find(school);
        SchoolClass ours = find(found, schoolClass);
        List<Membership> members = people.members(ours.getId(), today());
        Set<Person> teachers = members.stream()
                .filter(member -> member.getRole() == Role.TEACHER)
                .map(Membership::getPerson)
                .collect(Collectors.toSet());
        return new ClassView(
                schoolClass,
                ours.getName(),
                ours.getYearGroup(),
                ours.getSchoolYear().label(),
                members.stream()
                        .map(member -> member(member.getPerson(), member.getRole()))
                        .toList(),
                everybody.teachersAt(found.getId(), today()).stream()
                        .filter(teacher -> !teachers.contains(teacher))
                        .map(teacher -> member(teacher, Role.TEACHER))
                        .toList());
    }

    private SchoolClass find(School school, UUID schoolClass) {
        return people.schoolClass(school.getId(), schoolClass)
                .orElseThrow(() -> new NotFoundException("class " + schoolClass + " of " + school));
    }

    private static ClassMember member(Person person, Role role) {
        return new ClassMember(person.getPublicId(), person.getFullName(), role);
    }

    /**
     * Adds a class to this school year.
     *
     * @param school    that the viewer runs
     * @param name      as people will call it
     * @param yearGroup 1–8 or 11–16
     * @return its id
     * @throws BusinessException if the name is missing, too long or taken, or there is no such year
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public UUID add(@On(School.class) UUID school, String name, int yearGroup) {
        School found = find(school);
        SchoolYear year = SchoolYear.containing(today());
        SchoolClass made = new SchoolClass(found, year, checked(found, year, name, ""), checked(yearGroup));
        people.add(made);
        return made.getPublicId();
    }

    private String checked(School school, SchoolYear year, String name, String present) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new BusinessException("roster.class.noName");
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new BusinessException("roster.class.tooLong", LONGEST_NAME);
        }
        if (!tidy.equalsIgnoreCase(present) && people.hasClass(school.getId(), year, tidy)) {
            throw new BusinessException("roster.class.taken", tidy);
        }
        return tidy;
    }

    private static int checked(int yearGroup) {
        if (yearGroup < 1 || yearGroup > 16 || yearGroup > 8 && yearGroup < 11) {
            throw new BusinessException("roster.class.noYear");
        }
        return yearGroup;
    }

    /**
     * Gives a class another name or year.
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     * @param name        as people will call it
     * @param yearGroup   1–8 or 11–16
     * @throws BusinessException if the name is missing, too long or taken, or there is no such year
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void describe(@On(School.class) UUID school, UUID schoolClass, String name, int yearGroup) {
        School found = find(school);
        SchoolClass ours = find(found, schoolClass);
        ours.describe(checked(found, ours.getSchoolYear(), name, ours.getName()), checked(yearGroup));
    }

    /**
     * Lets one more teacher teach a class.
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     * @param teacher     of the school
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void nameTeacher(@On(School.class) UUID school, UUID schoolClass, UUID teacher) {
        School found = find(school);
        SchoolClass ours = find(found, schoolClass);
        Person person = everybody.teachersAt(found.getId(), today()).stream()
                .filter(each -> each.getPublicId().equals(teacher))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("teacher " + teacher + " of " + found));
        boolean already = people.members(ours.getId(), today()).stream()
                .anyMatch(member ->
                        member.getRole() == Role.TEACHER && member.getPerson().equals(person));
        if (!already) {
            people.add(new Membership(person, ours, Role.TEACHER, today(), null));
        }
    }

    /**
     * Takes somebody out of a class, as of today.
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     * @param person      who is in the class
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void takeOut(@On(School.class) UUID school, UUID schoolClass, UUID person) {
        people.members(find(find(school), schoolClass).getId(), today()).stream()
                .filter(member -> member.getPerson().getPublicId().equals(person))
                .forEach(this::end);
    }

    private void end(Membership member) {
        LocalDate yesterday = today().minusDays(1);
        member.endOn(member.getBegin().isAfter(yesterday) ? member.getBegin() : yesterday);
    }

    /**
     * Ends a class: nobody is in it any more, as of today. What was made in it stays.
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void end(@On(School.class) UUID school, UUID schoolClass) {
        people.members(find(find(school), schoolClass).getId(), today()).forEach(this::end);
    }
}
