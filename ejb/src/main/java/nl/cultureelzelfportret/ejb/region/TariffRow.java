package nl.cultureelzelfportret.ejb.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Hand;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/**
 * A tariff, among those of its region.
 *
 * @param publicId id of the tariff
 * @param from     the first day on which it counts
 * @param until    the last day, or null
 * @param state    where that is today
 * @param used     whether something was promised with it, so that it never changes
 * @param roles    which roles count as an account
 * @param parts    what has a price
 * @param made     who made it, or null where that is not known
 * @param changed  who changed it last, or null
 */
public record TariffRow(
        UUID publicId,
        LocalDate from,
        LocalDate until,
        TariffState state,
        boolean used,
        Set<Role> roles,
        List<TariffComponent> parts,
        By made,
        By changed) {

    /**
     * Somebody who did something, and when.
     *
     * @param name empty when they were erased
     * @param at   the time
     */
    public record By(String name, Instant at) {

        static By of(Hand hand, Map<Long, String> names) {
            return new By(hand.getPersonId() == null ? "" : names.getOrDefault(hand.getPersonId(), ""), hand.getAt());
        }
    }

    /** Copies the parts. */
    public TariffRow {
        parts = List.copyOf(parts);
    }

    /**
     * {@return the tariffs of a region, the newest first}
     *
     * @param tariffs the newest first
     * @param names   of who made and changed them, by key
     * @param today   the day
     */
    static List<TariffRow> of(List<Tariff> tariffs, Map<Long, String> names, LocalDate today) {
        List<TariffRow> rows = new ArrayList<>();
        LocalDate next = null;
        for (Tariff tariff : tariffs) {
            LocalDate until = next == null ? null : next.minusDays(1);
            rows.add(new TariffRow(
                    tariff.getPublicId(),
                    tariff.getValidFrom(),
                    until,
                    state(tariff.getValidFrom(), until, today),
                    tariff.isUsed(),
                    new TreeSet<>(tariff.getAccountRoles()),
                    tariff.getComponents(),
                    tariff.getMade().map(hand -> By.of(hand, names)).orElse(null),
                    tariff.getChanged().map(hand -> By.of(hand, names)).orElse(null)));
            next = tariff.getValidFrom();
        }
        return rows;
    }

    private static TariffState state(LocalDate from, LocalDate until, LocalDate today) {
        if (from.isAfter(today)) {
            return TariffState.FUTURE;
        }
        return until == null || !until.isBefore(today) ? TariffState.CURRENT : TariffState.PAST;
    }

    /** {@return the price of an account, or null} */
    public Money account() {
        return price(TariffKind.ACCOUNT_PER_YEAR);
    }

    /** {@return the price of starting, or null} */
    public Money start() {
        return price(TariffKind.START_ONCE);
    }

    /** {@return the price of each following school year, or null} */
    public Money setup() {
        return price(TariffKind.SETUP_PER_FOLLOWING_YEAR);
    }

    private Money price(TariffKind kind) {
        return parts.stream()
                .filter(part -> part.getKind() == kind)
                .map(TariffComponent::getPrice)
                .findFirst()
                .orElse(null);
    }

    /** {@return what the institute charges beside these} */
    public List<TariffComponent> own() {
        return parts.stream().filter(part -> part.getKind() == TariffKind.OWN).toList();
    }
}
