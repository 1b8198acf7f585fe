package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.SchoolAddressService;

/** The board of a school, which gets its invoices. */
@Named
@ViewScoped
public class BoardBean extends SchoolForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolAddressService addresses;

    @Override
    public String getForm() {
        return SchoolAddressService.BOARD;
    }

    @Override
    public UUID getSubject() {
        return getSchool();
    }

    @Override
    protected String here() {
        return "/onboarding/board?school=" + getSchool();
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>();
        addresses.board(getSchool()).ifPresent(board -> {
            fields.put("name", board.name());
            fields.put("kvk", board.kvkNumber());
            fields.put("invoiceEmail", board.invoiceEmail());
            put(fields, board.address());
        });
        return fields;
    }

    @Override
    protected void take() {
        addresses.keepBoard(getSchool(), getDraft());
    }
}
