package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Appoints who trains a school and who administers it, so that it can begin. */
@Stateless
@Guarded
public class AppointmentService {

    @Inject
    private Schools schools;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Has somebody who trains schools of the region train this one too.
     *
     * @param school  of a region of one's institute
     * @param trainer who
     * @throws NotFoundException if that is nobody who trains a school of the region
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public void appointTrainer(@On(School.class) UUID school, UUID trainer) {
        School found = schools.lock(school);
        List<RoleGrant> theirs = people.grantsAround(found, today()).stream()
                .filter(grant -> grant.getRole() == Role.TRAINER)
                .filter(grant -> grant.getPerson().getPublicId().equals(trainer))
                .toList();
        if (theirs.isEmpty()
                || theirs.stream().anyMatch(grant -> grant.getSchool().equals(found))) {
            throw new NotFoundException("trainer " + trainer);
        }
        Person person = theirs.get(0).getPerson();
        people.grant(new RoleGrant(person, Role.TRAINER, found, null, today()));
        audit.write(AuditAction.APPOINT, person.getId(), school, Role.TRAINER.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Somebody does not train the school any more, from now on.
     *
     * @param school  of a region of one's institute
     * @param trainer who
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public void dismissTrainer(@On(School.class) UUID school, UUID trainer) {
        School found = schools.find(school).orElseThrow();
        people.grantsAt(List.of(found.getId()), Role.TRAINER, today()).stream()
                .filter(grant -> grant.getPerson().getPublicId().equals(trainer))
                .forEach(grant -> {
                    grant.endOn(today().minusDays(1));
                    audit.write(AuditAction.DISMISS, grant.getPerson().getId(), school, Role.TRAINER.name());
                });
    }

    /**
     * Opens an account for somebody new who administers or trains the school.
     *
     * @param school    of a region of one's institute
     * @param role      school admin or trainer
     * @param givenName as others call them
     * @param family    family name, with what stands before it
     * @param language  in which the product speaks to them
     * @return with what they sign in the first time; it is shown once
     * @throws BusinessException if a name is missing, or somebody of this name has this role at the school already: a
     *                           double click opens one account
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public Handout open(@On(School.class) UUID school, Role role, String givenName, String family, Language language) {
        if (role != Role.SCHOOL_ADMIN && role != Role.TRAINER) {
            throw new NotFoundException("account for " + role);
        }
        if (givenName.isBlank() || givenName.length() > 100 || family.isBlank() || family.length() > 150) {
            throw new BusinessException("onboarding.account.noName");
        }
        School found = schools.lock(school);
        Person person = new Person(givenName.strip(), null, family.strip(), language);
        if (people.grantsAt(List.of(found.getId()), role, today()).stream()
                .anyMatch(grant -> grant.getPerson().getFullName().equals(person.getFullName()))) {
            throw new BusinessException("onboarding.account.already", person.getFullName());
        }
        people.add(person);
        people.grant(new RoleGrant(person, role, found, null, today()));
        String userName = accounts.userNameFor(person);
        String password = accounts.open(person, role, userName);
        audit.write(AuditAction.APPOINT, person.getId(), school, role.name());
        return new Handout(person.getFullName(), userName, password);
    }
}
