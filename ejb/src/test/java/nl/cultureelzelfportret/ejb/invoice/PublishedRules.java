package nl.cultureelzelfportret.ejb.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.List;
import java.util.Locale;

/** The published rules of NLCIUS (SI-UBL 2.0.3.12): schema, EN 16931 and the Dutch ones. */
public final class PublishedRules {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    private PublishedRules() {}

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        SimplerInvoicingValidation.initSimplerInvoicing(registry);
        return registry;
    }

    /**
     * {@return what an e-invoice does not keep, errors and warnings; nothing if it keeps all}
     *
     * @param invoice    as UBL 2.1
     * @param creditNote whether it is one
     */
    public static List<String> broken(byte[] invoice, boolean creditNote) {
        DVRCoordinate which = creditNote
                ? SimplerInvoicingValidation.VID_SI_CREDIT_NOTE_V2_0_3_12
                : SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12;
        return ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(),
                        RULES.getOfID(which),
                        ValidationSourceXML.create(new ReadableResourceByteArray(invoice)))
                .getAllErrors()
                .stream()
                .map(error -> error.getAsString(Locale.ENGLISH))
                .toList();
    }
}
