package nl.cultureelzelfportret.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.ejb.roster.SchoolName;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Which school a page is about: the one in the address, or the first that the viewer runs. */
@Named
@ViewScoped
public class SchoolChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterService rosters;

    private UUID school;
    private transient List<SchoolName> schools;

    /** Finds out which school it is. */
    public void load() {
        schools = rosters.schools();
        if (school == null) {
            school = schools.stream()
                    .map(SchoolName::publicId)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("a school that the viewer runs"));
        }
    }

    /** {@return the schools that the viewer runs} */
    public List<SchoolName> getSchools() {
        return schools;
    }

    /** {@return what the school is called} */
    public String getName() {
        return Stream.ofNullable(schools)
                .flatMap(List::stream)
                .filter(each -> each.publicId().equals(school))
                .map(SchoolName::name)
                .findFirst()
                .orElse("");
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }
}
