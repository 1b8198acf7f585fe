package nl.cultureelzelfportret.web.vocabulary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyPlace;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;

/** The words of a school: those of its region, but for what it hides, and its own. */
@Named
@ViewScoped
public class SchoolVocabularyBean extends VocabularyTables {

    private static final long serialVersionUID = 1L;

    @Override
    List<VocabularyPlace> places(VocabularyService service) {
        return service.schools();
    }

    @Override
    List<TermList> lists(VocabularyService service, UUID of) {
        return TermList.of(service.ofSchool(of));
    }

    /**
     * Hides a term of the region from those of the school, or shows it again.
     *
     * @param term   of the region
     * @param hidden whether it is hidden from now on
     */
    @Override
    public void hide(UUID term, boolean hidden) {
        super.hide(term, hidden);
    }
}
