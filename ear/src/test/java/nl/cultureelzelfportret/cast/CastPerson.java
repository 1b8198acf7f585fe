package nl.cultureelzelfportret.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;

/**
 * Somebody of the cast. They sign in with their user name and {@link Cast#PASSWORD}.
 *
 * @param userName   with which they sign in; unique
 * @param givenName  as others call them
 * @param prefix     before the family name, or null
 * @param familyName without the prefix
 * @param accent     the colour that they chose
 * @param language   in which the product speaks to them
 * @param traditions about which they may write; stands in no database
 * @param role       what they come for
 * @param stays      the classes in which they are or were, this year's first
 * @param schools    of a school admin or trainer
 * @param region     of a region admin, or null
 * @param calledSo   how a class calls its teacher, such as <em>juf Anna</em>, or null
 * @param mustChange whether their password was handed out and must be changed
 */
public record CastPerson(
        String userName,
        String givenName,
        String prefix,
        String familyName,
        Accent accent,
        Language language,
        Set<String> traditions,
        Role role,
        List<CastStay> stays,
        List<CastSchool> schools,
        CastRegion region,
        String calledSo,
        boolean mustChange) {

    /** {@return given name, prefix and family name} */
    public String fullName() {
        return givenName + (prefix == null ? " " : " " + prefix + " ") + familyName;
    }

    /** {@return the classes in which they are this school year} */
    public List<CastClass> classes() {
        return stays.stream()
                .map(CastStay::schoolClass)
                .filter(CastClass::isCurrent)
                .toList();
    }

    /**
     * {@return the classes in which they are on a day}
     *
     * @param day   any day
     * @param today the day on which the cast plays
     */
    public List<CastClass> classesOn(LocalDate day, LocalDate today) {
        return stays.stream()
                .filter(stay -> stay.covers(day, today))
                .map(CastStay::schoolClass)
                .toList();
    }

    /** {@return the school at which they are now, if it is one} */
    public Optional<CastSchool> school() {
        return role.keepsPortfolio()
                ? classes().stream().map(CastClass::school).findFirst()
                : schools.stream().findFirst();
    }

    @Override
    public String toString() {
        return fullName() + " (" + userName + ")";
    }
}
