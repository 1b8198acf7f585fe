package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * What a region charges, valid from a day until the next tariff begins. Once an offer or a licence was made with it, it
 * never changes: a new one follows it.
 */
@Entity
@Table(name = "tariff")
public class Tariff extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "used_at")
    private Instant usedAt;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "made_by", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "made_at", updatable = false))
    private Hand made;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private Hand changed;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "tariff_role", joinColumns = @JoinColumn(name = "tariff_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Set<Role> accountRoles = EnumSet.of(Role.PUPIL, Role.TEACHER);

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "tariff_component", joinColumns = @JoinColumn(name = "tariff_id"))
    @OrderColumn(name = "position")
    private List<TariffComponent> components = new ArrayList<>();

    /** For JPA. */
    protected Tariff() {}

    /**
     * @param region    that charges it
     * @param validFrom the first day on which it counts
     */
    public Tariff(Region region, LocalDate validFrom) {
        this.region = Objects.requireNonNull(region);
        this.validFrom = Objects.requireNonNull(validFrom);
    }

    /**
     * Puts these things and prices in it, instead of what was there.
     *
     * @param from  the first day on which it counts
     * @param roles which roles count as an account
     * @param parts what has a price; of each kind but the institute's own one at the most
     * @throws BusinessException if it was used, a kind is in it twice, or nobody counts as an account
     */
    public void revise(LocalDate from, Collection<Role> roles, List<TariffComponent> parts) {
        if (isUsed()) {
            throw new BusinessException("region.tariff.used");
        }
        for (TariffKind kind : EnumSet.complementOf(EnumSet.of(TariffKind.OWN))) {
            if (parts.stream().filter(part -> part.getKind() == kind).count() > 1) {
                throw new BusinessException("region.tariff.twice");
            }
        }
        if (roles.isEmpty()) {
            throw new BusinessException("region.tariff.noRole");
        }
        validFrom = Objects.requireNonNull(from);
        accountRoles.clear();
        accountRoles.addAll(roles);
        components.clear();
        components.addAll(parts);
    }

    /**
     * Writes down who made it.
     *
     * @param hand whose
     */
    public void madeBy(Hand hand) {
        made = Objects.requireNonNull(hand);
    }

    /**
     * Writes down who changed it last.
     *
     * @param hand whose
     */
    public void changedBy(Hand hand) {
        changed = Objects.requireNonNull(hand);
    }

    /**
     * Something was promised with it: from now on it never changes.
     *
     * @param now the time
     */
    public void use(Instant now) {
        if (usedAt == null) {
            usedAt = Objects.requireNonNull(now);
        }
    }

    /** {@return whether something was promised with it} */
    public boolean isUsed() {
        return usedAt != null;
    }

    /**
     * {@return what it says of one kind, if anything}
     *
     * @param kind other than the institute's own
     */
    public Optional<TariffComponent> component(TariffKind kind) {
        return components.stream().filter(part -> part.getKind() == kind).findFirst();
    }

    /**
     * {@return what a school pays for one school year; what costs nothing or has no price is left out}
     *
     * @param accounts  how many accounts
     * @param firstYear whether it is the first school year of the school
     */
    public List<ChargeLine> lines(long accounts, boolean firstYear) {
        List<ChargeLine> lines = new ArrayList<>();
        component(TariffKind.ACCOUNT_PER_YEAR).ifPresent(part -> lines.add(ChargeLine.of(part, accounts)));
        component(firstYear ? TariffKind.START_ONCE : TariffKind.SETUP_PER_FOLLOWING_YEAR)
                .ifPresent(part -> lines.add(ChargeLine.of(part, 1)));
        lines.removeIf(line -> line.total().equals(Money.ZERO));
        return lines;
    }

    /** {@return the region that charges it} */
    public Region getRegion() {
        return region;
    }

    /** {@return the first day on which it counts} */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** {@return since when something is promised with it, or null} */
    public Instant getUsedAt() {
        return usedAt;
    }

    /** {@return who made it; empty for what was there before that was written down} */
    public Optional<Hand> getMade() {
        return Optional.ofNullable(made);
    }

    /** {@return who changed it last; empty while nobody did} */
    public Optional<Hand> getChanged() {
        return Optional.ofNullable(changed);
    }

    /** {@return which roles count as an account} */
    public Set<Role> getAccountRoles() {
        return Set.copyOf(accountRoles);
    }

    /** {@return what has a price, in the institute's order} */
    public List<TariffComponent> getComponents() {
        return List.copyOf(components);
    }
}
