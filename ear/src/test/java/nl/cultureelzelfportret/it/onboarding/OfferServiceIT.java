package nl.cultureelzelfportret.it.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.onboarding.AgreementRow;
import nl.cultureelzelfportret.ejb.onboarding.AgreementService;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.IntakeService;
import nl.cultureelzelfportret.ejb.onboarding.IntakeView;
import nl.cultureelzelfportret.ejb.onboarding.OfferAnswerService;
import nl.cultureelzelfportret.ejb.onboarding.OfferService;
import nl.cultureelzelfportret.ejb.onboarding.OfferView;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.onboarding.IntakeQuestion;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.persistence.onboarding.NextStep;
import nl.cultureelzelfportret.persistence.onboarding.OfferStatus;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first talk to what is signed: nothing happens twice, and nothing that was sent changes. */
class OfferServiceIT extends ServiceIT {

    @Inject
    private OfferService offers;

    @Inject
    private OfferAnswerService answers;

    @Inject
    private AgreementService agreements;

    @Inject
    private IntakeService intakes;

    @Inject
    private SchoolService schools;

    @Inject
    private DraftService drafts;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private School school;
    private Person trainer;
    private UUID contact;
    private String email;

    @BeforeEach
    void settle() {
        email = "school-" + UUID.randomUUID() + "@example.org";
        scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            school = town.school();
            trainer = town.person(Role.TRAINER, school, null);
            Deal.tariff(entityManager, town.region(), LocalDate.now(Clock.systemUTC()));
            SchoolContact known = new SchoolContact(school, "Sanne de Jong", "directeur", email, "");
            entityManager.persist(known);
            contact = known.getPublicId();
            return town;
        });
        stage.enter(trainer);
    }

    @Test
    void anIntakeIsKeptScreenByScreenAndMovesTheSchoolOn() {
        UUID draft = typed(
                IntakeService.form(IntakeSection.IMPLEMENTATION),
                school.getPublicId(),
                Map.of("SIZE", "ONE_CLASS", "ACCOUNTS", "28", "CLASSES", "Groep 5", "START", "2030-01-07"));
        intakes.keep(school.getPublicId(), IntakeSection.IMPLEMENTATION, draft);
        intakes.keep(school.getPublicId(), IntakeSection.IMPLEMENTATION, draft);
        intakes.finish(school.getPublicId());

        IntakeView intake = intakes.read(school.getPublicId());
        assertEquals("28", intake.answers().get(IntakeQuestion.ACCOUNTS));
        assertTrue(intake.done());
        Dossier dossier = schools.read(school.getPublicId());
        assertEquals(SchoolStatus.INTAKE, dossier.school().status());
        assertEquals("Groep 5", dossier.trajectory().classes());
        assertEquals(NextStep.MAKE_OFFER, dossier.next());
        assertEquals("28", offers.begin(school.getPublicId()).initial().get("accounts"));
    }

    private UUID typed(String form, UUID subject, Map<String, String> fields) {
        return drafts.save(UUID.randomUUID(), form, subject, fields).publicId();
    }

    @Test
    void anOfferTakesPricesFromTheTariffAndAddsUp() {
        OfferView view = offers.read(made(Map.of()));

        assertEquals(new Money(28 * 400 + 27_500 + 2 * 4_500 + 1_000), view.net());
        assertEquals(view.net().share(2100), view.tax());
        assertEquals(view.net().plus(view.tax()), view.gross());
        assertEquals(OfferStatus.DRAFT, view.status());
    }

    @Test
    void aDiscountIsTakenOffTheWholeAndComesBackInTheForm() {
        UUID offer = made(Map.of("discountAmount", "75,50", "discountReason", "Pilotschool"));

        OfferView view = offers.read(offer);
        assertEquals(
                new Discount(new Money(7_550), "Pilotschool"), view.content().discount());
        assertEquals(new Money(28 * 400 + 27_500 + 2 * 4_500 + 1_000 - 7_550), view.net());
        assertEquals("75,50", offers.change(offer).initial().get("discountAmount"));
    }

    private UUID made(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "year",
                SchoolYear.containing(LocalDate.now(Clock.systemUTC())).label(),
                "accounts",
                "28",
                "contact",
                contact.toString(),
                "validUntil",
                LocalDate.now(Clock.systemUTC()).plusDays(20).toString(),
                "part3",
                "2",
                "line0Name",
                "Praatplaat",
                "line0Price",
                "10,00"));
        fields.putAll(other);
        UUID draft = typed(OfferService.FORM, school.getPublicId(), fields);
        offers.make(school.getPublicId(), draft);
        offers.make(school.getPublicId(), draft);
        return draft;
    }

    @Test
    void whatCannotBeRightIsSaidInWords() {
        for (Map.Entry<String, Map<String, String>> wrong : Map.of(
                        "onboarding.offer.noAccounts", Map.of("accounts", ""),
                        "onboarding.offer.noContact", Map.of("contact", ""),
                        "onboarding.offer.noDay", Map.of("validUntil", "2000-01-01"),
                        "onboarding.form.noMoney", Map.of("line0Price", "veel"),
                        "onboarding.offer.negative", Map.of("line0Price", "-0,01"),
                        "onboarding.discount.noAmount", Map.of("discountReason", "Pilotschool"),
                        "onboarding.discount.noReason", Map.of("discountAmount", "50"),
                        "onboarding.discount.tooMuch", Map.of("discountAmount", "497,00", "discountReason", "Pilot"))
                .entrySet()) {
            BusinessException refused = assertThrows(BusinessException.class, () -> made(wrong.getValue()));
            assertEquals(wrong.getKey(), refused.messageKey());
        }
    }

    @Test
    void twoClicksSayYesOnceAndBothSignaturesBringTheSchoolOn() {
        UUID offer = made(Map.of());
        String token = sent(offer);
        stage.leave();
        answers.accept(token, "Sanne de Jong", "directeur");
        answers.accept(token, "Sanne de Jong", "directeur");
        BusinessException tooLate =
                assertThrows(BusinessException.class, () -> answers.decline(token, "Sanne", "directeur", ""));
        assertEquals("onboarding.answer.over", tooLate.messageKey());
        assertEquals(2, scribe.count("select count(a) from Agreement a where a.offer.publicId = ?1", offer));
        assertEquals(2, scribe.count("select count(m) from Mail m where m.recipient = ?1", email));

        stage.enter(trainer);
        for (AgreementRow row : schools.read(school.getPublicId()).agreements()) {
            assertEquals(
                    SchoolStatus.OFFERED,
                    schools.read(school.getPublicId()).school().status());
            agreements.sign(row.publicId(), signature(row.publicId()));
        }

        Dossier dossier = schools.read(school.getPublicId());
        assertEquals(SchoolStatus.AGREED, dossier.school().status());
        assertTrue(dossier.agreements().stream().allMatch(AgreementRow::signed));
        assertEquals(NextStep.PLAN_SESSIONS, dossier.next());
        assertTrue(new String(
                        agreements.paper(dossier.agreements().get(0).publicId()).content(), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
    }

    /** Sends the offer, and finds the token where the school finds it: in its mail. */
    private String sent(UUID offer) {
        offers.send(offer, "https://portfolio.example");
        String text = scribe.write(entityManager -> entityManager
                .createQuery("select m.text from Mail m where m.recipient = ?1 order by m.id desc", String.class)
                .setParameter(1, email)
                .setMaxResults(1)
                .getSingleResult());
        Matcher link = Pattern.compile("https://portfolio\\.example/aanbod/([A-Za-z0-9_-]{22})\\s")
                .matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }

    private UUID signature(UUID agreement) {
        String today = LocalDate.now(Clock.systemUTC()).toString();
        return typed(
                AgreementService.FORM,
                agreement,
                Map.of(
                        "schoolName",
                        "Johan",
                        "schoolPosition",
                        "bestuurder",
                        "schoolDay",
                        today,
                        "instituteName",
                        "Willemijn",
                        "institutePosition",
                        "directeur",
                        "instituteDay",
                        today));
    }

    @Test
    void sentOnceMoreTheFirstLinkEnds() {
        UUID offer = made(Map.of());
        String first = sent(offer);
        String second = sent(offer);

        assertThrows(NotFoundException.class, () -> answers.read(first));
        assertEquals(OfferStatus.SENT, answers.read(second).status());
        answers.decline(second, "Sanne", "directeur", "Geen geld");
        assertEquals(NextStep.TALK_AGAIN, schools.read(school.getPublicId()).next());
    }

    @Test
    void whatWasSentDoesNotChange() {
        UUID offer = made(Map.of());
        sent(offer);
        UUID change = typed(OfferService.FORM, offer, Map.of("accounts", "1", "contact", contact.toString()));

        assertThrows(BusinessException.class, () -> offers.revise(offer, change));
        assertEquals(
                1,
                scribe.count(
                        "select count(t) from Tariff t where t.region.id = ?1 and t.usedAt is not null",
                        school.getRegion().getId()));
    }
}
