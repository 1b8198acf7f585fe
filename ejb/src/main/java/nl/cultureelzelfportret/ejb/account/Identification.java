package nl.cultureelzelfportret.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Identity;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.Place;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;

/**
 * Reads, in one statement, all that a request needs to know of the person who is looking. It is what the guard itself
 * stands on, and therefore not guarded.
 */
@Stateless
public class Identification {

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * Who is looking, for the policy and for the pages.
     *
     * @param viewer  for the policy
     * @param profile for the pages
     */
    public record Found(Viewer viewer, Profile profile) {}

    /**
     * {@return who somebody is today, or empty for somebody who has no role any more}
     *
     * @param publicId of the person, as the session remembers it
     */
    public Optional<Found> find(UUID publicId) {
        LocalDate today = LocalDate.now(clock);
        return people.identify(publicId, today).map(identity -> new Found(viewer(identity), profile(identity)));
    }

    private static Viewer viewer(Identity identity) {
        Stream<Place> byRole = identity.grants().stream()
                .filter(grant -> Role.OF_A_SCHOOL.contains(grant.getRole()))
                .map(grant -> Place.at(grant.getSchool().getId()));
        return new Viewer(
                identity.person().getId(),
                identity.person().getPublicId(),
                roles(identity),
                Circles.circle(Stream.concat(Place.of(identity.memberships()).stream(), byRole)
                        .toList()),
                staffOf(identity),
                adminOf(identity),
                schoolAdminOf(identity),
                identity.mustChangePassword());
    }

    private static Set<Long> staffOf(Identity identity) {
        return identity.grants().stream()
                .filter(grant -> Role.STAFF_OF_A_SCHOOL.contains(grant.getRole()))
                .map(grant -> grant.getSchool().getId())
                .collect(Collectors.toSet());
    }

    private static Set<Long> schoolAdminOf(Identity identity) {
        return identity.grants().stream()
                .filter(grant -> grant.getRole() == Role.SCHOOL_ADMIN)
                .map(grant -> grant.getSchool().getId())
                .collect(Collectors.toSet());
    }

    private static Set<Long> adminOf(Identity identity) {
        return identity.grants().stream()
                .filter(grant -> grant.getRole() == Role.REGION_ADMIN)
                .map(grant -> grant.getRegion().getId())
                .collect(Collectors.toSet());
    }

    private static Profile profile(Identity identity) {
        Person person = identity.person();
        return new Profile(
                person.getPublicId(),
                person.getGivenName(),
                person.getFullName(),
                person.getInitials(),
                person.getLanguage(),
                person.getAccent(),
                edition(identity),
                roles(identity),
                places(identity),
                identity.memberships().stream()
                        .map(membership -> new Profile.OwnClass(
                                membership.getSchoolClass().getPublicId(),
                                membership.getSchoolClass().getName(),
                                membership.getSchoolClass().getSchool().getName(),
                                membership.getRole() == Role.TEACHER))
                        .toList(),
                identity.memberships().stream().anyMatch(Identification::isOfBeginningReader),
                identity.mustChangePassword(),
                region(identity).map(region -> region.getFace().name()).orElse(""),
                region(identity).map(Region::getLogo).orElse(null));
    }

    private static Optional<Region> region(Identity identity) {
        return identity.grants().stream()
                .map(grant -> grant.getSchool() == null
                        ? grant.getRegion()
                        : grant.getSchool().getRegion())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isOfBeginningReader(Membership membership) {
        return membership.getRole() == Role.PUPIL && membership.getSchoolClass().isOfBeginningReaders();
    }

    /** A pupil sees the face of the school where they are now: who moves on to VO sees the new face. */
    private static Edition edition(Identity identity) {
        Stream<School> ofClasses = identity.memberships().stream()
                .sorted(Comparator.comparing(Membership::getBegin).reversed())
                .map(membership -> membership.getSchoolClass().getSchool());
        Stream<School> ofRoles = identity.grants().stream()
                .filter(grant -> grant.getRole().keepsPortfolio())
                .map(RoleGrant::getSchool);
        return Stream.concat(ofClasses, ofRoles)
                .map(School::getEdition)
                .findFirst()
                .orElse(Edition.VO);
    }

    private static Set<Role> roles(Identity identity) {
        return identity.grants().stream().map(RoleGrant::getRole).collect(Collectors.toSet());
    }

    private static List<String> places(Identity identity) {
        return identity.grants().stream()
                .map(grant -> grant.getSchool() != null
                        ? grant.getSchool().getName()
                        : grant.getRegion() != null ? grant.getRegion().getName() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
