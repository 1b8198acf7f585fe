package nl.cultureelzelfportret.it.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceRow;
import nl.cultureelzelfportret.ejb.licence.LicenceService;
import nl.cultureelzelfportret.ejb.licence.LicenceView;
import nl.cultureelzelfportret.ejb.licence.RenewalService;
import nl.cultureelzelfportret.ejb.licence.SchoolLicenceService;
import nl.cultureelzelfportret.ejb.school.AccountsAgreed;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.UsageLevel;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicenceServiceIT extends ServiceIT {

    @Inject
    private LicenceService licences;

    @Inject
    private RenewalService renewals;

    @Inject
    private SchoolLicenceService ofSchool;

    @Inject
    private Event<AccountsAgreed> agreed;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Inject
    private Clock clock;

    private There there;

    /** A school with nine pupils and a teacher. */
    private record There(UUID region, UUID school, UUID tariff, Person institute, Person runsIt, Person pupil) {}

    @BeforeEach
    void settle() {
        there = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School school = town.school();
            SchoolClass schoolClass = town.schoolClass(school);
            Person pupil = town.pupil(schoolClass);
            for (int i = 0; i < 8; i++) {
                town.pupil(schoolClass);
            }
            town.teacher(schoolClass);
            Books books = new Books(entityManager);
            UUID tariff = books.tariff(town.region()).getPublicId();
            books.settle(school, "bestuur@example.org");
            return new There(
                    town.region().getPublicId(),
                    school.getPublicId(),
                    tariff,
                    town.person(Role.REGION_ADMIN, null, town.region()),
                    town.person(Role.SCHOOL_ADMIN, school, null),
                    pupil);
        });
        stage.enter(there.institute);
    }

    private SchoolYear present() {
        return SchoolYear.containing(LocalDate.now(clock));
    }

    private UUID grant(int accounts) {
        return licences.grant(there.region, there.school, present(), accounts, "");
    }

    private LicenceRow only() {
        return licences.ofYear(there.region, null).licences().get(0);
    }

    @Test
    void countsWhoIsThereTodayWithoutTheSchoolAdmin() {
        grant(11);
        assertEquals(10, only().usage().used());
        assertEquals(UsageLevel.NEARLY, only().usage().level());

        scribe.write(entityManager -> {
            Town.sayGoodbye(entityManager, there.pupil);
            return null;
        });

        assertEquals(9, only().usage().used());
        assertEquals(UsageLevel.ROOM, only().usage().level());
    }

    @Test
    void countsNothingOfAYearThatHasNotBegunSoThatNobodyIsWarned() {
        licences.grant(there.region, there.school, present().next(), 5, "");

        LicenceRow next =
                licences.ofYear(there.region, present().next()).licences().get(0);

        assertEquals(0, next.usage().used());
        assertEquals(UsageLevel.ROOM, next.usage().level());
    }

    @Test
    void saysWhatALicenceCostsBeforeItIsGiven() {
        assertEquals(
                List.of(new Money(400), new Money(27_500)),
                licences.terms(there.region, there.school, present()).prices().stream()
                        .map(LicenceView.Price::amount)
                        .toList());
        grant(11);

        assertThrows(NotFoundException.class, () -> licences.terms(there.region, there.school, present()));
        assertEquals(
                List.of(new Money(400), new Money(10_000)),
                licences.terms(there.region, there.school, present().next()).prices().stream()
                        .map(LicenceView.Price::amount)
                        .toList());
    }

    @Test
    void grantsOnceAndExtendsOnceOfADoubleClick() {
        UUID licence = grant(11);
        assertEquals(licence, grant(99));

        licences.extend(licence, 4, 11);
        assertThrows(BusinessException.class, () -> licences.extend(licence, 4, 11));

        LicenceView view = licences.read(licence);
        assertEquals(15, view.row().usage().allowed());
        assertEquals(new Money(11 * 400 + 27_500 + 4 * 400), view.total());
    }

    @Test
    void letsASchoolAskForMoreAndLocksNobodyOut() {
        UUID licence = grant(5);
        stage.enter(there.runsIt);
        assertEquals(UsageLevel.FULL, ofSchool.mine().get(0).usage().level());

        ofSchool.ask(licence, 6, "Groep 8 ook");

        stage.enter(there.institute);
        assertEquals(6, only().asked());
        assertEquals("Groep 8 ook", licences.read(licence).askedWords());
        licences.refuse(licence);
        assertEquals(0, only().asked());
    }

    @Test
    void proposesTheNextYearForAsManyAsAreInUse() {
        grant(40);

        assertEquals(1, renewals.propose(there.region));
        assertEquals(0, renewals.propose(there.region));

        LicenceRow proposal =
                licences.ofYear(there.region, present().next()).licences().get(0);
        assertEquals(LicenceStatus.PROPOSED, proposal.status());
        assertEquals(10, proposal.usage().allowed());
        renewals.agree(proposal.publicId(), 12, "PO-7");
        LicenceView agreedOn = licences.read(proposal.publicId());
        assertEquals(new Money(12 * 400 + 10_000), agreedOn.total());
        assertFalse(agreedOn.row().firstYear());
        assertThrows(BusinessException.class, () -> renewals.agree(proposal.publicId(), 12, ""));
    }

    @Test
    void makesALicenceOfAnAgreementAndAddsWhatALaterOneHolds() throws Exception {
        tell(25, new AccountsAgreed.Extra("Trainingsdag", new Money(45_000), 2), discount(10_000));

        LicenceView first = licences.read(only().publicId());
        assertEquals("PO-1", first.reference());
        assertEquals(new Money(25 * 400 + 27_500 + 90_000 - 10_000), first.total());

        tell(20, new AccountsAgreed.Extra("Praatplaat", new Money(1_250), 1), discount(250));
        tell(28, new AccountsAgreed.Extra("Boek", new Money(1_000), 1), new Discount());

        LicenceView later = licences.read(only().publicId());
        assertEquals(28, later.row().usage().allowed());
        assertEquals(new Money(28 * 400 + 27_500 + 90_000 - 10_000 + 1_250 - 250 + 1_000), later.total());
    }

    @Test
    void refusesADiscountOnWhatWasChargedBefore() throws Exception {
        grant(25);

        assertThrows(
                BusinessException.class,
                () -> tell(25, new AccountsAgreed.Extra("Praatplaat", new Money(1_250), 1), discount(1_250)));

        assertEquals(
                new Money(25 * 400 + 27_500), licences.read(only().publicId()).total());
    }

    @Test
    void agreesOnAProposalAtThePricesThatWereOffered() throws Exception {
        grant(40);
        renewals.propose(there.region);
        LicenceRow proposal =
                licences.ofYear(there.region, present().next()).licences().get(0);
        renewals.decline(proposal.publicId());

        tell(present().next(), 12, new AccountsAgreed.Extra("Boek", new Money(1_000), 1), new Discount());

        LicenceView agreedOn = licences.read(proposal.publicId());
        assertEquals(LicenceStatus.AGREED, agreedOn.row().status());
        assertEquals(new Money(12 * 400 + 10_000 + 1_000), agreedOn.total());
    }

    private static Discount discount(long cents) {
        return new Discount(new Money(cents), "Pilotschool");
    }

    private void tell(int accounts, AccountsAgreed.Extra extra, Discount discount) throws Exception {
        tell(present(), accounts, extra, discount);
    }

    private void tell(SchoolYear year, int accounts, AccountsAgreed.Extra extra, Discount discount) throws Exception {
        transaction.begin();
        try {
            agreed.fire(
                    new AccountsAgreed(there.school, year, accounts, there.tariff, List.of(extra), discount, "PO-1"));
        } catch (BusinessException refused) {
            transaction.rollback();
            throw refused;
        }
        transaction.commit();
    }
}
