package nl.cultureelzelfportret.web.vocabulary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyPlace;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;

/** The words with which a region starts its schools. */
@Named
@ViewScoped
public class RegionVocabularyBean extends VocabularyTables {

    private static final long serialVersionUID = 1L;

    @Override
    List<VocabularyPlace> places(VocabularyService service) {
        return service.regions();
    }

    @Override
    List<TermList> lists(VocabularyService service, UUID of) {
        return TermList.of(service.ofRegion(of));
    }
}
