package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Who works for the institute of a region, for the operator: a new password, and the end of a role. */
@Stateless
@Guarded
public class RegionAdminService {

    @Inject
    private Regions regions;

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * {@return who works there today}
     *
     * @param region id of the region
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public RegionAdmins list(UUID region) {
        Region place = regions.find(region).orElseThrow(() -> new NotFoundException("region " + region));
        List<RoleGrant> grants = people.regionAdmins(place.getId(), today());
        Map<Long, String> userNames = credentials.userNames(
                grants.stream().map(grant -> grant.getPerson().getId()).toList());
        return new RegionAdmins(
                region,
                place.getName(),
                grants.stream()
                        .map(grant -> new RegionAdmins.Admin(
                                grant.getPerson().getPublicId(),
                                grant.getPerson().getFullName(),
                                userNames.getOrDefault(grant.getPerson().getId(), ""),
                                grant.getBegin()))
                        .sorted(Comparator.comparing(RegionAdmins.Admin::name))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Hands out a new password, which its owner has to change at once. It is told this once and never kept.
     *
     * @param region id of the region
     * @param person who works there
     * @return with what they sign in
     * @throws BusinessException if they have another role as well: an operator may not come near what is kept for that
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public HandedOut resetSignIn(UUID region, UUID person) {
        Person admin = grant(region, person).getPerson();
        if (people.grantsOf(admin.getId()).stream().anyMatch(grant -> grant.getRole() != Role.REGION_ADMIN)) {
            throw new BusinessException("region.admin.otherRole", admin.getFullName());
        }
        Credential credential =
                credentials.lockPerson(admin.getId()).orElseThrow(() -> new NotFoundException("sign-in of " + person));
        audit.write(AuditAction.RESET_SIGN_IN, admin.getId(), region, "");
        return new HandedOut(
                admin.getFullName(),
                credential.getUserName(),
                accounts.handOut(credential, List.of(Role.REGION_ADMIN)));
    }

    private RoleGrant grant(UUID region, UUID person) {
        Region place = regions.lock(region).orElseThrow(() -> new NotFoundException("region " + region));
        return people.regionAdmins(place.getId(), today()).stream()
                .filter(grant -> grant.getPerson().getPublicId().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("admin " + person + " of region " + region));
    }

    /**
     * Somebody does not work for the institute any more, from now on.
     *
     * @param region id of the region
     * @param person who works there
     * @param last   whether one knows that nobody is left
     * @throws BusinessException if nobody is left and one does not know
     */
    @Allowed(Permission.MANAGE_REGIONS)
    public void end(UUID region, UUID person, boolean last) {
        RoleGrant grant = grant(region, person);
        if (!last && people.regionAdmins(grant.getRegion().getId(), today()).size() == 1) {
            throw new BusinessException("region.admin.last");
        }
        grant.endOn(today().minusDays(1));
        audit.write(AuditAction.DISMISS, grant.getPerson().getId(), region, Role.REGION_ADMIN.name());
    }
}
