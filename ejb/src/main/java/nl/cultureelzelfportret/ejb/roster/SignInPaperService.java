package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.Schools;

/**
 * Makes sign-in letters and class cards. A password exists on the letter only: it is made at the moment of printing, for who
 * never chose one of their own. Who did, keeps it.
 */
@Stateless
@Guarded
public class SignInPaperService {

    @Inject
    private Schools schools;

    @Inject
    private SchoolPeople people;

    @Inject
    private Accounts accounts;

    @Inject
    private PdfMaker pdfMaker;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * {@return a letter for each pupil of a class, with a new password for who never chose one}
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     * @param home        address of this place, without a slash at its end
     * @param language    of the letters
     * @throws BusinessException if nobody is in the class
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public byte[] letters(@On(School.class) UUID school, UUID schoolClass, String home, Language language) {
        School found = schools.find(school).orElseThrow();
        return make("letters", found, find(found, schoolClass), home, language, true);
    }

    /**
     * {@return a card for each pupil of a class, to be cut out: with a user name, and no password}
     *
     * @param school      that the viewer runs
     * @param schoolClass of the school
     * @param home        address of this place, without a slash at its end
     * @param language    of the cards
     * @throws BusinessException if nobody is in the class
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public byte[] cards(@On(School.class) UUID school, UUID schoolClass, String home, Language language) {
        School found = schools.find(school).orElseThrow();
        return make("cards", found, find(found, schoolClass), home, language, false);
    }

    private SchoolClass find(School school, UUID schoolClass) {
        return people.schoolClass(school.getId(), schoolClass)
                .orElseThrow(() -> new NotFoundException("class " + schoolClass + " of " + school));
    }

    private byte[] make(
            String template, School school, SchoolClass ours, String home, Language language, boolean withPassword) {
        List<Person> pupils = people.members(ours.getId(), LocalDate.now(clock)).stream()
                .filter(member -> member.getRole() == Role.PUPIL)
                .map(Membership::getPerson)
                .toList();
        if (pupils.isEmpty()) {
            throw new BusinessException("roster.class.nobody");
        }
        Map<Long, Credential> credentials = people
                .credentials(pupils.stream().map(Person::getId).toList())
                .stream()
                .collect(Collectors.toMap(credential -> credential.getPerson().getId(), Function.identity()));
        List<SignInPaper> papers = new ArrayList<>();
        for (Person pupil : pupils) {
            Credential credential = credentials.get(pupil.getId());
            if (credential != null) {
                String password = withPassword && credential.isMustChange() ? handOut(credential, school) : "";
                papers.add(paper(pupil, credential, password, home));
            }
        }
        return pdfMaker.make(
                template,
                language.locale(),
                Map.of("papers", papers, "school", school.getName(), "class", ours.getName(), "home", home));
    }

    private String handOut(Credential credential, School school) {
        String password = accounts.handOut(credential, List.of(Role.PUPIL));
        auditTrail.write(AuditAction.RESET_SIGN_IN, credential.getPerson().getId(), school.getPublicId(), "letter");
        return password;
    }

    private static SignInPaper paper(Person pupil, Credential credential, String password, String home) {
        String name = URLEncoder.encode(credential.getUserName(), StandardCharsets.UTF_8);
        return new SignInPaper(
                pupil.getFullName(),
                credential.getUserName(),
                password,
                QrCode.of(home + "/account/sign-in?name=" + name));
    }
}
