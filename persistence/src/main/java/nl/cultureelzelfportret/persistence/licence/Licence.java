package nl.cultureelzelfportret.persistence.licence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A school may use so many accounts in a school year, at the prices of a tariff as they were then. */
@Entity
@Table(name = "licence")
public class Licence extends BaseEntity {

    /** More accounts than any school has. */
    public static final int MOST_ACCOUNTS = 100_000;

    /** As many characters fit in what a school writes with it. */
    public static final int WORDS_LENGTH = 500;

    /** As many characters fit in a reference. */
    public static final int REFERENCE_LENGTH = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "school_year", nullable = false, updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "accounts", nullable = false)
    private int accounts;

    @Column(name = "first_year", nullable = false, updatable = false)
    private boolean firstYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private LicenceStatus status = LicenceStatus.PROPOSED;

    @Column(name = "reference", nullable = false, length = REFERENCE_LENGTH)
    private String reference = "";

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "asked_accounts", nullable = false)
    private int askedAccounts;

    @Column(name = "asked_words", nullable = false, length = WORDS_LENGTH)
    private String askedWords = "";

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "warned", nullable = false, length = 10)
    private UsageLevel warned = UsageLevel.ROOM;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "licence_role", joinColumns = @JoinColumn(name = "licence_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Set<Role> accountRoles = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "licence_component", joinColumns = @JoinColumn(name = "licence_id"))
    @OrderColumn(name = "position")
    private List<TariffComponent> components = new ArrayList<>();

    @OneToMany(mappedBy = "licence", cascade = CascadeType.PERSIST)
    @OrderBy("madeAt, kind, id")
    private List<Charge> charges = new ArrayList<>();

    /** For JPA. */
    protected Licence() {}

    /**
     * A proposal.
     *
     * @param school     that may use it
     * @param schoolYear in which
     * @param accounts   how many, at least one
     * @param firstYear  whether the school starts with it
     * @param tariff     whose prices and roles it takes over; it never changes from now on
     * @param now        the time
     * @throws BusinessException if so many accounts cannot be
     */
    public Licence(School school, SchoolYear schoolYear, int accounts, boolean firstYear, Tariff tariff, Instant now) {
        this.school = Objects.requireNonNull(school);
        this.schoolYear = Objects.requireNonNull(schoolYear);
        this.accounts = checked(accounts);
        this.firstYear = firstYear;
        this.madeAt = Objects.requireNonNull(now);
        price(tariff, now);
    }

    /**
     * Takes over the prices and roles of a tariff, which never changes from now on. A proposal that was declined stands again.
     *
     * @param tariff that is offered
     * @param now    the time
     * @throws BusinessException if it was agreed before
     */
    public final void price(Tariff tariff, Instant now) {
        if (status == LicenceStatus.AGREED) {
            throw new BusinessException("licence.licence.decided");
        }
        status = LicenceStatus.PROPOSED;
        accountRoles.clear();
        accountRoles.addAll(tariff.getAccountRoles());
        components.clear();
        tariff.getComponents().forEach(part -> components.add(new TariffComponent(part)));
        tariff.use(now);
    }

    private static int checked(int number) {
        if (number < 1 || number > MOST_ACCOUNTS) {
            throw new BusinessException("licence.licence.noNumber", MOST_ACCOUNTS);
        }
        return number;
    }

    /**
     * School and institute agree: the accounts are charged, and starting or setting up.
     *
     * @param number    of accounts, at least one
     * @param wanted    what the school wants to see on the invoice; may be empty
     * @param now       the time
     * @throws BusinessException if it was agreed or declined before
     */
    public void agree(int number, String wanted, Instant now) {
        if (status != LicenceStatus.PROPOSED) {
            throw new BusinessException("licence.licence.decided");
        }
        accounts = checked(number);
        referTo(wanted);
        status = LicenceStatus.AGREED;
        charge(TariffKind.ACCOUNT_PER_YEAR, accounts, now);
        charge(firstYear ? TariffKind.START_ONCE : TariffKind.SETUP_PER_FOLLOWING_YEAR, 1, now);
    }

    private void charge(TariffKind kind, int quantity, Instant now) {
        components.stream()
                .filter(component -> component.getKind() == kind)
                .filter(component -> component.getPrice().compareTo(Money.ZERO) > 0)
                .forEach(component -> charge(component, quantity, now));
    }

    /**
     * Something of the institute's own is charged besides.
     *
     * @param component what it is, and its price
     * @param quantity  how many, at least one
     * @param now       the time
     */
    public void charge(TariffComponent component, int quantity, Instant now) {
        charges.add(new Charge(this, component, quantity, now));
    }

    /**
     * Takes something off what is charged at the same time.
     *
     * @param discount perhaps nothing
     * @param now      the time, the same as of what is charged
     * @throws BusinessException if nothing would be left to be paid of that
     */
    public void discount(Discount discount, Instant now) {
        discount.check(Money.sum(charges.stream()
                .filter(charge -> charge.isMadeAt(now))
                .map(Charge::getAmount)
                .toList()));
        if (discount.isGiven()) {
            charges.add(new Charge(this, discount, now));
        }
    }

    /**
     * What was charged and taken back is charged once more.
     *
     * @param charge   that stood on an invoice
     * @param quantity how many of it
     * @param now      the time
     */
    public void chargeAgain(Charge charge, int quantity, Instant now) {
        charges.add(new Charge(charge, quantity, now));
    }

    /**
     * The school does not want what was proposed.
     *
     * @throws BusinessException if it was agreed before
     */
    public void decline() {
        if (status == LicenceStatus.AGREED) {
            throw new BusinessException("licence.licence.decided");
        }
        status = LicenceStatus.DECLINED;
    }

    /**
     * More accounts in the course of the year, at the same price for the whole year. What the school asked is answered.
     *
     * @param more how many more
     * @param now  the time
     * @throws BusinessException if it was not agreed, or so many cannot be
     */
    public void extend(int more, Instant now) {
        if (status != LicenceStatus.AGREED) {
            throw new BusinessException("licence.licence.notAgreed");
        }
        accounts = checked(accounts + checked(more));
        charge(TariffKind.ACCOUNT_PER_YEAR, more, now);
        warned = UsageLevel.ROOM;
        answer();
    }

    /**
     * Notices how full it is. Each level is told of once, and anew when there are more accounts; who was told that all are in
     * use is not told afterwards that they nearly are.
     *
     * @param level how full it is now
     * @return whether somebody has to be told
     */
    public boolean warn(UsageLevel level) {
        if (level.compareTo(warned) <= 0) {
            return false;
        }
        warned = level;
        return true;
    }

    /**
     * The school asks for more accounts; asking again replaces what was asked.
     *
     * @param more  how many more
     * @param words what it says with it; may be empty
     * @param now   the time
     * @throws BusinessException if so many cannot be, or it says too much
     */
    public void ask(int more, String words, Instant now) {
        if (words.length() > WORDS_LENGTH) {
            throw new BusinessException("licence.school.tooLong", WORDS_LENGTH);
        }
        askedAccounts = checked(more);
        askedWords = words.strip();
        askedAt = Objects.requireNonNull(now);
    }

    /** What the school asked is answered. */
    public void answer() {
        askedAccounts = 0;
        askedWords = "";
        askedAt = null;
    }

    /**
     * The school wants to see this on its invoices.
     *
     * @param wanted a reference, or empty
     * @throws BusinessException if it is too long
     */
    public void referTo(String wanted) {
        if (wanted.length() > REFERENCE_LENGTH) {
            throw new BusinessException("licence.licence.longReference", REFERENCE_LENGTH);
        }
        reference = wanted.strip();
    }

    /** {@return whether the school asked for more and was not answered} */
    public boolean isAsked() {
        return askedAt != null;
    }

    /** {@return the school that may use it} */
    public School getSchool() {
        return school;
    }

    /** {@return in which school year} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return how many accounts} */
    public int getAccounts() {
        return accounts;
    }

    /** {@return whether the school starts with it} */
    public boolean isFirstYear() {
        return firstYear;
    }

    /** {@return how far it is} */
    public LicenceStatus getStatus() {
        return status;
    }

    /** {@return what the school wants to see on its invoices; may be empty} */
    public String getReference() {
        return reference;
    }

    /** {@return when it was proposed} */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** {@return for how many more the school asked, or 0} */
    public int getAskedAccounts() {
        return askedAccounts;
    }

    /** {@return what it said with it; may be empty} */
    public String getAskedWords() {
        return askedWords;
    }

    /** {@return when it asked, or null} */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** {@return which roles count as an account} */
    public Set<Role> getAccountRoles() {
        return Set.copyOf(accountRoles);
    }

    /** {@return the prices, as they were when it was proposed} */
    public List<TariffComponent> getComponents() {
        return List.copyOf(components);
    }

    /** {@return what the school owes, the first first} */
    public List<Charge> getCharges() {
        return List.copyOf(charges);
    }
}
