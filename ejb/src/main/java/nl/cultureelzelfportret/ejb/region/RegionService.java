package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** The regions of this installation, for its operator: who serves them, and who may work there. No content of theirs. */
@Stateless
@Guarded
public class RegionService {

    /** The form with a new region, or a new admin of one. */
    public static final String FORM = "REGION";

    @Inject
    private Regions regions;

    @Inject
    private People people;

    @Inject
    private Terms terms;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    /** {@return all regions, by name} */
    @Allowed(Permission.MANAGE_REGIONS)
    public List<RegionRow> list() {
        Map<Long, Long> schools = regions.schools();
        Map<Region, List<String>> admins = people.regionAdmins(LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        RoleGrant::getRegion,
                        Collectors.mapping(grant -> grant.getPerson().getFullName(), Collectors.toList())));
        return regions.all().stream()
                .map(region -> new RegionRow(
                        region.getPublicId(),
                        region.getName(),
                        region.getSlug(),
                        region.getInstitute().getName(),
                        admins.getOrDefault(region, List.of()),
                        schools.getOrDefault(region.getId(), 0L)))
                .toList();
    }

    /**
     * {@return the form with a new region, or with somebody new in a region that is there}
     *
     * @param draft one's own
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public Typing begin(UUID draft) {
        return forms.open(draft, 0, Map.of());
    }

    /**
     * {@return the name of a region}
     *
     * @param region id of the region
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public String name(UUID region) {
        return find(region).getName();
    }

    private Region find(UUID region) {
        return regions.find(region).orElseThrow(() -> new NotFoundException("region " + region));
    }

    /**
     * Makes a region, with the words with which its schools begin, and lets its first admin in.
     *
     * @param draft one's own, with the form
     * @return the account of the admin; empty for a second click
     * @throws BusinessException if something of it will not do, or the name is taken
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public Optional<HandedOut> make(UUID draft) {
        AtomicReference<HandedOut> made = new AtomicReference<>();
        forms.take(draft, null, typed -> {
            String slug = slug(typed);
            if (regions.named(slug).isPresent()) {
                throw new BusinessException("region.slug.taken", slug);
            }
            Region region = new Region(typed.getOrDefault("name", ""), slug, InstituteFields.institute(typed));
            regions.add(region);
            terms.begin(region);
            made.set(welcome(region, typed));
        });
        return Optional.ofNullable(made.get());
    }

    private static String slug(Map<String, String> typed) {
        String wanted = typed.getOrDefault("slug", "").strip();
        return Normalizer.normalize(wanted.isEmpty() ? typed.getOrDefault("name", "") : wanted, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * Lets one more admin into a region.
     *
     * @param region id of the region
     * @param draft  one's own, with the form
     * @return the account; empty for a second click
     * @throws BusinessException if something of it will not do
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public Optional<HandedOut> letIn(UUID region, UUID draft) {
        Region place = find(region);
        AtomicReference<HandedOut> made = new AtomicReference<>();
        forms.take(draft, region, typed -> made.set(welcome(place, typed)));
        return Optional.ofNullable(made.get());
    }

    private HandedOut welcome(Region region, Map<String, String> typed) {
        String givenName = typed.getOrDefault("givenName", "").strip();
        String familyName = typed.getOrDefault("familyName", "").strip();
        if (givenName.isEmpty() || familyName.isEmpty()) {
            throw new BusinessException("region.admin.noName");
        }
        Person person = new Person(givenName, null, familyName, Language.NL);
        String userName = typed.getOrDefault("userName", "").strip();
        String wanted = userName.isEmpty() ? accounts.userNameFor(person) : userName;
        RoleGrant grant = new RoleGrant(person, Role.REGION_ADMIN, null, region, LocalDate.now(clock));
        String password = accounts.open(grant, wanted);
        audit.write(AuditAction.APPOINT, person.getId(), region.getPublicId(), Role.REGION_ADMIN.name());
        return new HandedOut(person.getFullName(), wanted, password);
    }
}
