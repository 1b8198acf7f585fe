package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.ClassList;
import nl.cultureelzelfportret.ejb.account.ClassListService;

/** The pupils of a class that the viewer teaches. */
@Named
@RequestScoped
public class PupilsBean {

    @Inject
    private ClassListService classLists;

    private UUID schoolClass;
    private ClassList list;

    /** Reads the page. */
    public void load() {
        list = classLists.pupils(schoolClass);
    }

    /** {@return the page} */
    public ClassList getList() {
        return list;
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
