package nl.cultureelzelfportret.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.onboarding.AgreementService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolPapers;

/** What the schools that one administers were offered and agreed on. */
@Named
@RequestScoped
public class AgreementsBean {

    @Inject
    private AgreementService agreements;

    private List<SchoolPapers> schools;

    /** Reads the page. */
    public void load() {
        schools = agreements.mine();
    }

    /** {@return school by school} */
    public List<SchoolPapers> getSchools() {
        return schools;
    }
}
