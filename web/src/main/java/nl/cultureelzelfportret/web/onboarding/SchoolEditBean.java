package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.NamedThing;
import nl.cultureelzelfportret.ejb.onboarding.SchoolAddressService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.persistence.school.SchoolType;
import nl.cultureelzelfportret.web.core.Redirect;

/** What a school is: a new one, or one that is described anew. */
@Named
@ViewScoped
public class SchoolEditBean extends SchoolForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolAddressService addresses;

    private UUID region;
    private ArrayList<NamedThing> boards;

    @Override
    public String getForm() {
        return SchoolService.FORM;
    }

    @Override
    public UUID getSubject() {
        return isFresh() ? region : getSchool();
    }

    @Override
    public String getBack() {
        return isFresh() ? "/onboarding/schools?" : super.getBack();
    }

    @Override
    protected String here() {
        return "/onboarding/edit?" + (isFresh() ? "region=" + region : "school=" + getSchool());
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>(Map.of("language", "nl"));
        UUID place = region;
        if (!isFresh()) {
            Dossier.Facts facts = schools.facts(getSchool());
            place = facts.region();
            fields.put("name", facts.name());
            fields.put("brin", facts.brin());
            fields.put("type", facts.type() == null ? "" : facts.type().name());
            fields.put(
                    "board",
                    addresses
                            .board(getSchool())
                            .map(board -> board.publicId().toString())
                            .orElse(""));
        }
        boards = new ArrayList<>(schools.boards(place));
        return fields;
    }

    @Override
    protected void take() {
        if (isFresh()) {
            schools.add(region, getDraft());
        } else {
            schools.describe(getSchool(), getDraft());
        }
    }

    @Override
    protected String after() {
        return Redirect.to("/onboarding/school?school=" + (isFresh() ? getDraft() : getSchool()))
                .outcome();
    }

    /** {@return whether it is a new school} */
    public boolean isFresh() {
        return getSchool() == null;
    }

    /** {@return the kinds of school} */
    public SchoolType[] getTypes() {
        return SchoolType.values();
    }

    /** {@return the boards of the region} */
    public List<NamedThing> getBoards() {
        return boards;
    }

    /** {@return id of the region of a new school} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
