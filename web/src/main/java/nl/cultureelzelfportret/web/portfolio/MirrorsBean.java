package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.MirrorService;
import nl.cultureelzelfportret.persistence.portfolio.MirrorRow;

/** All that the teachers of a class hold up to it. */
@Named
@RequestScoped
public class MirrorsBean {

    private static final int MOST = 100;

    @Inject
    private MirrorService mirrors;

    private UUID schoolClass;
    private List<MirrorRow> rows = List.of();

    /** Reads the page. */
    public void load() {
        rows = mirrors.ofClass(schoolClass, MOST);
    }

    /** {@return the mirrors, the last one first} */
    public List<MirrorRow> getRows() {
        return rows;
    }

    /** {@return id of the class} */
    public UUID getSchoolClass() {
        return schoolClass;
    }

    /** @param schoolClass from the address */
    public void setSchoolClass(UUID schoolClass) {
        this.schoolClass = schoolClass;
    }
}
