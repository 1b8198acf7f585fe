package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Starters;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** The words that a school offers its pupils: it adds its own, and retires what it no longer wants. */
@Stateless
@Guarded
public class StarterService {

    @Inject
    private Starters starters;

    @Inject
    private Schools schools;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return ids of the schools whose words the viewer can change, by name} */
    @Open("it tells the viewer where they are staff, and nothing of others")
    public List<UUID> ownSchools() {
        return schools
                .of(currentViewer.find().map(Viewer::staffOf).map(List::copyOf).orElse(List.of()))
                .stream()
                .map(School::getPublicId)
                .toList();
    }

    /**
     * {@return all that a school offers}
     *
     * @param school where the viewer is staff
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public SchoolStarters of(@On(School.class) UUID school) {
        School place = schools.find(school).orElseThrow();
        return new SchoolStarters(
                place.getName(),
                starters.of(place.getId(), place.getEdition()).stream()
                        .map(StarterRow::of)
                        .toList());
    }

    /**
     * Adds a school's own words.
     *
     * @param school where the viewer is staff
     * @param words  what they say, and where
     * @throws BusinessException if there are none, or too many
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void add(@On(School.class) UUID school, StarterWords words) {
        starters.add(new Starter(schools.find(school).orElseThrow(), words));
    }

    /**
     * Says it in another way; what pupils wrote with it stays.
     *
     * @param starter of a school where the viewer is staff
     * @param words   what it says, and where
     * @throws BusinessException if there are no words, or too many
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void change(@On(Starter.class) UUID starter, StarterWords words) {
        starters.find(starter).orElseThrow().rewrite(words);
    }

    /**
     * Offers it no more; what pupils wrote with it stays.
     *
     * @param starter of a school where the viewer is staff
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void retire(@On(Starter.class) UUID starter) {
        starters.find(starter).orElseThrow().retire(clock.instant());
    }

    /**
     * Offers it again.
     *
     * @param starter of a school where the viewer is staff
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void bringBack(@On(Starter.class) UUID starter) {
        starters.find(starter).orElseThrow().bringBack();
    }
}
