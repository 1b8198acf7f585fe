package nl.cultureelzelfportret.ejb.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.Invoices;

/** Of which school an invoice is. */
@ApplicationScoped
public class InvoiceSubjects implements SubjectLoader {

    @Inject
    private Invoices invoices;

    @Override
    public Class<?> type() {
        return Invoice.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return invoices.find(publicId)
                .map(invoice -> new Subject.SomeSchool(
                        invoice.getSchool().getId(), invoice.getRegion().getId()));
    }
}
