package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.AgreementService;
import nl.cultureelzelfportret.ejb.onboarding.AgreementView;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** What a school and its institute agree on, and who signed it. */
@Named
@ViewScoped
public class AgreementBean extends DraftedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService agreements;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private UUID agreement;
    private AgreementView view;

    @Override
    public String getForm() {
        return AgreementService.FORM;
    }

    @Override
    public UUID getSubject() {
        return agreement;
    }

    @Override
    public String getBack() {
        return "/onboarding/agreement?agreement=" + agreement;
    }

    @Override
    protected String here() {
        return getBack();
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>();
        String today = LocalDate.now(clock).toString();
        fields.put("schoolDay", today);
        fields.put("instituteDay", today);
        fields.put("instituteName", signer());
        return fields;
    }

    private String signer() {
        String contact = view.institute().contact();
        return contact.isEmpty() ? me.getName() : contact;
    }

    @Override
    public void load() throws IOException {
        view = agreements.read(agreement);
        if (isMaker() && !view.row().signed()) {
            super.load();
        }
    }

    @Override
    protected void take() {
        agreements.sign(agreement, getDraft());
    }

    @Override
    protected String after() {
        return Redirect.to("/onboarding/school?school=" + view.school()).outcome();
    }

    /**
     * Makes the next edition, with what is known today.
     *
     * @return to the school
     */
    public String renew() {
        agreements.renew(agreement);
        return after();
    }

    /** {@return whether the viewer works with the school, and does not only read} */
    public boolean isMaker() {
        return me.isRegionAdmin() || me.isTrainer();
    }

    /** {@return what is agreed} */
    public AgreementView getView() {
        return view;
    }

    /** {@return id of the agreement} */
    public UUID getAgreement() {
        return agreement;
    }

    /** @param agreement from the address */
    public void setAgreement(UUID agreement) {
        this.agreement = agreement;
    }
}
