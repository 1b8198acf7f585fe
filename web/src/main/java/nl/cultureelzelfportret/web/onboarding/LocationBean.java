package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.SchoolAddressService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.web.core.Redirect;

/** A building of a school. */
@Named
@ViewScoped
public class LocationBean extends SchoolForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolAddressService addresses;

    private UUID location;

    @Override
    public String getForm() {
        return SchoolAddressService.LOCATION;
    }

    @Override
    public UUID getSubject() {
        return location == null ? getSchool() : location;
    }

    @Override
    protected String here() {
        return "/onboarding/location?school=" + getSchool() + (location == null ? "" : "&location=" + location);
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>();
        if (location == null) {
            Dossier.Facts school = schools.facts(getSchool());
            fields.put("name", school.name());
            fields.put("brin", school.brin().length() == 4 ? school.brin() + "00" : school.brin());
        } else {
            Dossier.Place found = addresses.location(getSchool(), location);
            fields.put("name", found.name());
            fields.put("brin", found.brin());
            put(fields, found.address());
        }
        return fields;
    }

    @Override
    protected void take() {
        addresses.keepLocation(getSchool(), location, getDraft());
    }

    /**
     * The school is not there any more.
     *
     * @return to the school
     */
    public String remove() {
        addresses.removeLocation(getSchool(), location);
        return Redirect.to(getBack()).outcome();
    }

    /** {@return id of the building, or null for a new one} */
    public UUID getLocation() {
        return location;
    }

    /** @param location from the address */
    public void setLocation(UUID location) {
        this.location = location;
    }
}
