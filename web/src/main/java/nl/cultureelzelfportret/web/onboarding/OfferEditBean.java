package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.onboarding.OfferForm;
import nl.cultureelzelfportret.ejb.onboarding.OfferService;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** An offer on its maker's table. */
@Named
@ViewScoped
public class OfferEditBean extends DraftedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    private UUID school;
    private UUID offer;
    private OfferForm table;

    @Override
    public String getForm() {
        return OfferService.FORM;
    }

    @Override
    public UUID getSubject() {
        return offer == null ? school : offer;
    }

    @Override
    public String getBack() {
        return offer == null ? "/onboarding/school?school=" + school : "/onboarding/offer?offer=" + offer;
    }

    @Override
    protected String here() {
        return "/onboarding/offer-edit?" + (offer == null ? "school=" + school : "offer=" + offer);
    }

    @Override
    protected Map<String, String> initial() {
        table = offer == null ? offers.begin(school) : offers.change(offer);
        return table.initial();
    }

    @Override
    protected void take() {
        if (offer == null) {
            offers.make(school, getDraft());
        } else {
            offers.revise(offer, getDraft());
        }
    }

    @Override
    protected String after() {
        return Redirect.to("/onboarding/offer?offer=" + (offer == null ? getDraft() : offer))
                .outcome();
    }

    /** {@return the numbers of the lines of the institute's own} */
    public List<Integer> getOwnLines() {
        return IntStream.range(0, OfferForm.OWN_LINES).boxed().toList();
    }

    /** {@return from what the offer is made} */
    public OfferForm getTable() {
        return table;
    }

    /** {@return id of the school of a new offer, or null} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return id of the offer that is changed, or null} */
    public UUID getOffer() {
        return offer;
    }

    /** @param offer from the address */
    public void setOffer(UUID offer) {
        this.offer = offer;
    }
}
