package nl.cultureelzelfportret.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.ReadingList;
import nl.cultureelzelfportret.ejb.feedback.ReadingService;

/** A teacher reads what a class posted, and reacts, one after the other. The page's script sends; see reading.js. */
@Named
@RequestScoped
public class ReadingBean {

    @Inject
    private ReadingService reading;

    private UUID schoolClass;
    private ReadingList list;

    /** Reads the page. */
    public void load() {
        list = reading.of(schoolClass);
    }

    /** {@return the page} */
    public ReadingList getList() {
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
