package nl.cultureelzelfportret.ejb.licence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.mail.LetterBundle;
import nl.cultureelzelfportret.ejb.mail.Outbox;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.licence.Usage;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;

/** Writes to a school and its institute that a licence is nearly full, or full: once for each, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LicenceWarning {

    @Inject
    private Licences licences;

    @Inject
    private SchoolContacts contacts;

    @Inject
    private Outbox outbox;

    /**
     * Tells who has not been told.
     *
     * @param licence id of the licence
     * @param used    how many accounts are in use
     */
    public void warn(UUID licence, long used) {
        Licence found = licences.lock(licence).orElseThrow();
        Usage usage = new Usage(used, found.getAccounts());
        if (found.warn(usage.level())) {
            tell(found, usage);
        }
    }

    private void tell(Licence licence, Usage usage) {
        School school = licence.getSchool();
        Optional<SchoolContact> contact = contacts.of(school.getId()).stream()
                .filter(each -> !each.getEmail().isEmpty())
                .findFirst();
        contact.ifPresent(to -> write(
                licence,
                usage,
                to.getEmail(),
                Language.valueOf(to.getLanguage().toUpperCase(Locale.ROOT)),
                "school",
                to.getName()));
        String institute = school.getRegion().getInstitute().getEmail();
        if (institute != null && !institute.isBlank()) {
            write(
                    licence,
                    usage,
                    institute,
                    Language.NL,
                    contact.isPresent() ? "institute.told" : "institute.untold",
                    contact.map(SchoolContact::getName).orElse(""));
        }
    }

    private void write(Licence licence, Usage usage, String email, Language language, String letter, String contact) {
        School school = licence.getSchool();
        Institute institute = school.getRegion().getInstitute();
        Object[] mentioned = {
            school.getName(),
            contact,
            usage.used(),
            usage.allowed(),
            licence.getSchoolYear().label(),
            institute.getName()
        };
        outbox.send(
                school.getRegion(),
                email,
                LetterBundle.say(LicenceWarning.class, language.locale(), "subject." + usage.level(), mentioned),
                LetterBundle.say(LicenceWarning.class, language.locale(), letter + ".text", mentioned),
                List.of());
    }
}
