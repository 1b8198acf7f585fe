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

/** Somebody to ask at a school. */
@Named
@ViewScoped
public class ContactBean extends SchoolForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolAddressService addresses;

    private UUID contact;

    @Override
    public String getForm() {
        return SchoolAddressService.CONTACT;
    }

    @Override
    public UUID getSubject() {
        return contact == null ? getSchool() : contact;
    }

    @Override
    protected String here() {
        return "/onboarding/contact?school=" + getSchool() + (contact == null ? "" : "&contact=" + contact);
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>(Map.of("language", "nl"));
        if (contact == null) {
            schools.facts(getSchool());
        } else {
            Dossier.Contact found = addresses.contact(getSchool(), contact);
            fields.put("name", found.name());
            fields.put("position", found.position());
            fields.put("email", found.email());
            fields.put("telephone", found.telephone());
            fields.put("language", found.language());
        }
        return fields;
    }

    @Override
    protected void take() {
        addresses.keepContact(getSchool(), contact, getDraft());
    }

    /**
     * Does not ask them any more.
     *
     * @return to the school
     */
    public String remove() {
        addresses.removeContact(getSchool(), contact);
        return Redirect.to(getBack()).outcome();
    }

    /** {@return id of the contact, or null for somebody new} */
    public UUID getContact() {
        return contact;
    }

    /** @param contact from the address */
    public void setContact(UUID contact) {
        this.contact = contact;
    }
}
