package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Reunion;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.roster.Belonging;
import nl.cultureelzelfportret.persistence.roster.PersonRow;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Makes one account of two that turn out to be one person; nothing of either portfolio is lost. */
@Stateless
@Guarded
public class MergeService {

    @Inject
    private Schools schools;

    @Inject
    private SchoolPeople people;

    @Inject
    private SchoolPeopleService keeping;

    @Inject
    @Any
    private Instance<JoinsAccounts> joins;

    @Inject
    private Reunion reunion;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return two accounts beside each other; empty if nobody of the school has that user name, or they are no pair}
     *
     * @param school   that the viewer runs
     * @param person   whose account stays; they belong to the school
     * @param userName of the other account
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public Optional<MergeView> view(@On(School.class) UUID school, UUID person, String userName) {
        PersonView stays = keeping.person(school, person);
        String sought = Credential.normalised(userName);
        return people.of(schools.find(school).orElseThrow().getId(), LocalDate.now(clock)).stream()
                .filter(row ->
                        row.belonging() != Belonging.GONE && row.userName().equals(sought))
                .map(PersonRow::publicId)
                .filter(other -> !other.equals(person)
                        && !other.equals(currentViewer.require().publicId()))
                .findFirst()
                .map(other -> new MergeView(stays, keeping.person(school, other)));
    }

    private void check(UUID stays, UUID goes) {
        if (stays.equals(goes)) {
            throw new BusinessException("roster.merge.same");
        }
        if (goes.equals(currentViewer.require().publicId())) {
            throw new BusinessException("roster.merge.self");
        }
    }

    /**
     * Makes one account of two.
     *
     * @param school that the viewer runs
     * @param person whose account stays
     * @param other  whose account goes, after everything was handed over
     * @throws BusinessException if it is the same account, or that of the viewer
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void merge(@On(School.class) UUID school, UUID person, UUID other) {
        check(person, other);
        long stays = keyOf(school, person);
        long goes = keyOf(school, other);
        joins.forEach(each -> each.join(goes, stays));
        reunion.handOver(goes, stays);
        auditTrail.write(AuditAction.MERGE_ACCOUNTS, stays, other, "");
    }

    private long keyOf(UUID school, UUID person) {
        return people.grants(schools.find(school).orElseThrow().getId(), person, LocalDate.now(clock)).stream()
                .map(grant -> grant.getPerson().getId())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("person " + person + " at " + school));
    }
}
