package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** What a region charges: seen with its history, set from a day on, and whom a change touches. */
@Stateless
@Guarded
public class TariffService {

    /** The form with a tariff. */
    public static final String FORM = "TARIFF";

    private static final Set<SchoolStatus> COMING =
            EnumSet.of(SchoolStatus.INTEREST, SchoolStatus.INTAKE, SchoolStatus.OFFERED);

    @Inject
    private Tariffs tariffs;

    @Inject
    private Regions regions;

    @Inject
    private Schools schools;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    /**
     * {@return the tariffs of a region, the newest first}
     *
     * @param region whose institute one works for
     */
    @Allowed(Permission.SET_TARIFF)
    public List<TariffRow> list(@On(Region.class) UUID region) {
        return TariffRow.of(tariffs.of(find(region).getId()), LocalDate.now(clock));
    }

    private Region find(UUID region) {
        return regions.find(region).orElseThrow();
    }

    /**
     * {@return the id of what one began to change and did not finish, or a new one}
     *
     * @param region whose institute one works for
     * @param tariff that is changed, or null for a new one
     */
    @Allowed(Permission.SET_TARIFF)
    public UUID begun(@On(Region.class) UUID region, UUID tariff) {
        return forms.begun(FORM, tariff == null ? region : tariff);
    }

    /**
     * {@return a tariff to be changed, or a new one that says what the newest one says}
     *
     * @param region whose institute one works for
     * @param tariff that is changed, or null for a new one
     * @param draft  one's own
     * @throws BusinessException if it was used
     */
    @Allowed(Permission.SET_TARIFF)
    public Typing form(@On(Region.class) UUID region, UUID tariff, UUID draft) {
        Optional<Tariff> changed = Optional.ofNullable(tariff).map(id -> find(region, id));
        TariffContent truth = changed.map(TariffContent::of).orElseGet(() -> following(region));
        return forms.open(draft, changed.map(Tariff::getVersion).orElse(0L), truth.toFields());
    }

    private Tariff find(UUID region, UUID tariff) {
        return tariffs.find(tariff)
                .filter(found -> found.getRegion().getPublicId().equals(region))
                .orElseThrow(() -> new NotFoundException("tariff " + tariff + " of region " + region));
    }

    /** The first tariff is for schools that want to begin now; one that follows is for the next school year. */
    private TariffContent following(UUID region) {
        SchoolYear present = SchoolYear.containing(LocalDate.now(clock));
        Optional<Tariff> last = tariffs.of(find(region).getId()).stream().findFirst();
        TariffContent content = last.map(TariffContent::of).orElseGet(TariffContent::new);
        content.setValidFrom(
                (last.isPresent() ? present.next() : present).firstDay().toString());
        return content;
    }

    /**
     * {@return whom a tariff would touch and from when; empty while its day or a price is none}
     *
     * @param region  whose institute one works for
     * @param tariff  that is changed, or null for a new one
     * @param content as it stands on the screen
     */
    @Allowed(Permission.SET_TARIFF)
    public Optional<TariffEffect> effect(@On(Region.class) UUID region, UUID tariff, TariffContent content) {
        try {
            return Optional.of(effect(find(region), tariff, content.from(), content.components()));
        } catch (BusinessException notYet) {
            return Optional.empty();
        }
    }

    private TariffEffect effect(Region region, UUID tariff, LocalDate from, List<TariffComponent> parts) {
        List<Tariff> others = tariffs.of(region.getId()).stream()
                .filter(other -> !other.getPublicId().equals(tariff))
                .toList();
        LocalDate until = others.stream()
                .map(Tariff::getValidFrom)
                .filter(from::isBefore)
                .min(LocalDate::compareTo)
                .map(next -> next.minusDays(1))
                .orElse(null);
        List<TariffComponent> before = others.stream()
                .filter(other -> other.getValidFrom().isBefore(from))
                .findFirst()
                .map(Tariff::getComponents)
                .orElse(List.of());
        List<School> live = schools.liveIn(region.getId());
        return new TariffEffect(
                from, until, firstYear(from), names(live, false), names(live, true), changes(before, parts));
    }

    private static SchoolYear firstYear(LocalDate from) {
        SchoolYear year = SchoolYear.containing(from);
        return year.firstDay().equals(from) ? year : year.next();
    }

    private static List<String> names(List<School> live, boolean coming) {
        return live.stream()
                .filter(school -> COMING.contains(school.getStatus()) == coming)
                .map(School::getName)
                .toList();
    }

    private static List<TariffEffect.Change> changes(List<TariffComponent> before, List<TariffComponent> after) {
        List<TariffEffect.Change> changes = new ArrayList<>();
        for (TariffComponent part : after) {
            changes.add(new TariffEffect.Change(
                    part.getKind(),
                    part.getName(),
                    same(before, part).map(TariffComponent::getPrice).orElse(null),
                    part.getPrice()));
        }
        before.stream()
                .filter(part -> same(after, part).isEmpty())
                .map(part -> new TariffEffect.Change(part.getKind(), part.getName(), part.getPrice(), null))
                .forEach(changes::add);
        return changes;
    }

    private static Optional<TariffComponent> same(List<TariffComponent> parts, TariffComponent part) {
        return parts.stream()
                .filter(other -> other.getKind() == part.getKind())
                .filter(other -> !other.isOwn() || other.getName().equals(part.getName()))
                .findFirst();
    }

    /**
     * Sets a tariff from a day on. It follows what was used before, and there is one at the most for each day.
     *
     * @param region whose institute one works for
     * @param tariff that is changed, or null for a new one
     * @param draft  one's own, with the form
     * @throws BusinessException if something of it will not do, or it was used
     */
    @Allowed(Permission.SET_TARIFF)
    public void set(@On(Region.class) UUID region, UUID tariff, UUID draft) {
        Region place = find(region);
        forms.take(draft, tariff == null ? region : tariff, typed -> {
            TariffContent content = TariffContent.of(typed);
            LocalDate from = content.from();
            List<TariffComponent> parts = content.components();
            follow(place, tariff, from);
            revised(place, tariff, from, typed).revise(from, content.getRoles(), parts);
        });
    }

    private void follow(Region region, UUID tariff, LocalDate from) {
        for (Tariff other : tariffs.of(region.getId())) {
            if (other.getPublicId().equals(tariff)) {
                continue;
            }
            if (other.getValidFrom().equals(from)) {
                throw new BusinessException("region.tariff.sameDay");
            }
            if (other.isUsed() && from.isBefore(other.getValidFrom())) {
                throw new BusinessException("region.tariff.beforeUsed");
            }
        }
    }

    private Tariff revised(Region region, UUID tariff, LocalDate from, Map<String, String> typed) {
        if (tariff == null) {
            Tariff added = new Tariff(region, from);
            tariffs.add(added);
            return added;
        }
        Tariff found = find(region.getPublicId(), tariff);
        Forms.unchanged(found.getVersion(), typed);
        return found;
    }

    /**
     * Takes away a tariff with which nothing was promised.
     *
     * @param region whose institute one works for
     * @param tariff of this region
     * @throws BusinessException if it was used
     */
    @Allowed(Permission.SET_TARIFF)
    public void remove(@On(Region.class) UUID region, UUID tariff) {
        tariffs.remove(find(region, tariff));
    }
}
