package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.TariffContent;
import nl.cultureelzelfportret.ejb.region.TariffEffect;
import nl.cultureelzelfportret.ejb.region.TariffService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.web.core.Bundles;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;

/** A tariff, new or not used yet, on a form that is kept in a draft; and whom it touches. */
@Named
@ViewScoped
public class TariffBean extends TypedForm {

    private static final long serialVersionUID = 1L;
    private static final List<Role> ROLES = List.of(Role.PUPIL, Role.TEACHER, Role.SCHOOL_ADMIN);

    @Inject
    private TariffService tariffs;

    @Inject
    private DraftService drafts;

    @Inject
    private Bundles bundles;

    private UUID region;
    private UUID tariff;
    private TariffContent content;
    private transient TariffEffect effect;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (getDraft() == null) {
            address().with("draft", tariffs.begun(region, tariff)).now();
            return;
        }
        take(tariffs.form(region, tariff, getDraft()), list());
        content = TariffContent.of(getFields());
        content.getRows().forEach(this::name);
        effect = tariffs.effect(region, tariff, content).orElse(null);
    }

    private Redirect address() {
        return Redirect.to("/region/tariff").with("region", region).with("tariff", tariff);
    }

    private String list() {
        return "/region/tariffs?region=" + region;
    }

    /** Offers and invoices are in Dutch: so are the names that the product gives. */
    private void name(TariffContent.Row row) {
        if (row.getName().isEmpty() && row.getKind() != TariffKind.OWN) {
            row.setName(bundles.words("nl", "vo").get("region.tariff.name." + row.getKind()));
        }
    }

    private void keep() {
        Set<String> ticked = Screen.ticked("role");
        content.setRoles(
                ROLES.stream().filter(role -> ticked.contains(role.name())).collect(Collectors.toSet()));
        getFields().putAll(content.toFields());
        kept(drafts.save(getDraft(), TariffService.FORM, tariff == null ? region : tariff, typed())
                .savedAt());
    }

    /**
     * Looks whom the tariff would touch, as it stands on the screen.
     *
     * @return to the same page
     */
    public String look() {
        keep();
        return address().with("draft", getDraft()).outcome();
    }

    /**
     * Sets the tariff.
     *
     * @return to the tariffs
     */
    public String save() {
        keep();
        tariffs.set(region, tariff, getDraft());
        return Redirect.to(list()).outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to the tariffs
     */
    public String discard() {
        drafts.discard(getDraft());
        return Redirect.to(list()).outcome();
    }

    /**
     * Takes the tariff itself away.
     *
     * @return to the tariffs
     */
    public String remove() {
        tariffs.remove(region, tariff);
        return discard();
    }

    /** {@return what stands on the screen} */
    public TariffContent getContent() {
        return content;
    }

    /** {@return whom it touches, or null while its day or a price is none} */
    public TariffEffect getEffect() {
        return effect;
    }

    /** {@return the roles from which one chooses} */
    public List<Role> getRoles() {
        return ROLES;
    }

    /** {@return name of the form, as drafts know it} */
    public String getForm() {
        return TariffService.FORM;
    }

    /** {@return id of what the draft is about} */
    public UUID getSubject() {
        return tariff == null ? region : tariff;
    }

    /** {@return the tariffs of the region} */
    public String getBack() {
        return list();
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }

    /** {@return id of the tariff that is changed, or null} */
    public UUID getTariff() {
        return tariff;
    }

    /** @param tariff from the address */
    public void setTariff(UUID tariff) {
        this.tariff = tariff;
    }
}
