package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;

/** Who a person is, under which name they sign in, what they come for and in which classes they were. */
@ApplicationScoped
public class AccountPersonalData implements PersonalData {

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Memberships memberships;

    @Override
    public String feature() {
        return "account";
    }

    @Override
    public int room() {
        return 4;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        List<PersonalRecord> records = new ArrayList<>();
        records.add(told(people.reference(personId)));
        credentials.ofPerson(personId).map(AccountPersonalData::told).ifPresent(records::add);
        people.grantsOf(personId).forEach(grant -> records.add(told(grant)));
        memberships.allOf(personId).forEach(membership -> records.add(told(membership)));
        return records;
    }

    private static PersonalRecord told(Person person) {
        return PersonalRecord.of("person", person.getPublicId(), null)
                .with("name", person.getFullName())
                .with("language", person.getLanguage())
                .with("accent", person.getAccent());
    }

    private static PersonalRecord told(Credential credential) {
        return PersonalRecord.of("sign-in", credential.getPublicId(), credential.getLastSignIn())
                .with("userName", credential.getUserName());
    }

    private static PersonalRecord told(RoleGrant grant) {
        return PersonalRecord.of(
                        "role",
                        grant.getPublicId(),
                        grant.getBegin().atStartOfDay().toInstant(ZoneOffset.UTC))
                .with("role", grant.getRole())
                .with(
                        "school",
                        grant.getSchool() == null ? null : grant.getSchool().getName())
                .with(
                        "region",
                        grant.getRegion() == null ? null : grant.getRegion().getName())
                .with("end", grant.getEnd());
    }

    private static PersonalRecord told(Membership membership) {
        return PersonalRecord.of(
                        "class",
                        membership.getPublicId(),
                        membership.getBegin().atStartOfDay().toInstant(ZoneOffset.UTC))
                .with("class", membership.getSchoolClass().getName())
                .with("school", membership.getSchoolClass().getSchool().getName())
                .with("role", membership.getRole())
                .with("end", membership.getEnd());
    }

    @Override
    public void erase(long personId) {
        people.erase(personId);
    }
}
