package nl.cultureelzelfportret.web.onboarding;

import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** A form about one school. */
public abstract class SchoolForm extends DraftedForm {

    private static final long serialVersionUID = 1L;

    private UUID school;

    @Override
    public String getBack() {
        return "/onboarding/school?school=" + school;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** Fills an address into the fields of a form. */
    static void put(Map<String, String> fields, Address address) {
        fields.put("street", address.getStreet());
        fields.put("postalCode", address.getPostalCode());
        fields.put("town", address.getTown());
    }
}
