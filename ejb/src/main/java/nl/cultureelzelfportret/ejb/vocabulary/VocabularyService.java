package nl.cultureelzelfportret.ejb.vocabulary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;
import nl.cultureelzelfportret.persistence.vocabulary.TermLine;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** Reads the vocabulary. */
@Stateless
@Guarded
public class VocabularyService {

    private static final int OWN_TAGS_SHOWN = 60;

    @Inject
    private Terms terms;

    @Inject
    private Regions regions;

    @Inject
    private Schools schools;

    @Inject
    private CurrentViewer currentViewer;

    /** {@return the vocabulary of one's own schools, with what was retired; nothing for somebody without a school} */
    @Allowed(Permission.READ_VOCABULARY)
    public List<TermLine> mine() {
        Set<Long> own = currentViewer.require().circle().schools();
        return own.isEmpty() ? List.of() : terms.ofSchools(own);
    }

    /** {@return the words of one's own that one used before} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<String> ownTags() {
        return terms.ownTagsOf(currentViewer.require().personId(), OWN_TAGS_SHOWN);
    }

    /** {@return the regions whose words one looks after} */
    @Allowed(Permission.READ_VOCABULARY)
    public List<VocabularyPlace> regions() {
        return regions.of(currentViewer.require().adminOf()).stream()
                .map(region -> new VocabularyPlace(region.getPublicId(), region.getName()))
                .toList();
    }

    /** {@return the schools whose words one looks after} */
    @Allowed(Permission.READ_VOCABULARY)
    public List<VocabularyPlace> schools() {
        return schools.of(currentViewer.require().staffOf()).stream()
                .map(school -> new VocabularyPlace(school.getPublicId(), school.getName()))
                .toList();
    }

    /**
     * {@return the vocabulary of a region, with what was retired}
     *
     * @param region whose words one looks after
     */
    @Allowed(Permission.MANAGE_REGION_CONTENT)
    public List<TermLine> ofRegion(@On(Region.class) UUID region) {
        return terms.ofRegion(regions.find(region).orElseThrow().getId());
    }

    /**
     * {@return the vocabulary of a school: that of its region and what it added, with what was retired or hidden}
     *
     * @param school whose words one looks after
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public List<TermLine> ofSchool(@On(School.class) UUID school) {
        return terms.ofSchools(Set.of(schools.find(school).orElseThrow().getId()));
    }
}
