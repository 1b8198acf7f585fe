package nl.cultureelzelfportret.web.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermLine;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Texts;

/**
 * The vocabulary of the reader's school, in the words of their edition and language. A page that shows tags reads it in
 * its metadata: {@code <f:viewAction action="#{vocabulary.load}"/>}, also on a postback if the page may come back. What
 * people chose out of it is looked at before that; then it reads itself.
 */
@Named
@RequestScoped
public class Vocabulary {

    @Inject
    private VocabularyService service;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private List<TermLine> lines;

    /** Reads it, once a request. */
    public void load() {
        if (lines == null) {
            lines = service.mine();
        }
    }

    /**
     * {@return a term in the words of the reader, whose school's or region's it may be}
     *
     * @param term of any vocabulary
     */
    public String say(TermRow term) {
        return term.words().said(me.getEdition(), me.language());
    }

    /**
     * {@return a competence in the words of the reader's region, or where there is none in those of the product}
     *
     * @param competence one of the three
     */
    public String name(Competence competence) {
        return known().stream()
                .map(TermLine::term)
                .filter(term -> term.kind() == TermKind.COMPETENCE && term.competence() == competence)
                .findFirst()
                .map(this::say)
                .orElseGet(() -> texts.name(competence));
    }

    /** {@return the domains that one can choose} */
    public List<TermRow> getDomains() {
        return offered(TermKind.DOMAIN);
    }

    /** {@return the disciplines that one can choose} */
    public List<TermRow> getDisciplines() {
        return offered(TermKind.DISCIPLINE);
    }

    /**
     * {@return the word for a discipline of the start set}
     *
     * @param code the same in all regions
     */
    public String discipline(String code) {
        return known().stream()
                .map(TermLine::term)
                .filter(term -> term.kind() == TermKind.DISCIPLINE && code.equals(term.code()))
                .findFirst()
                .map(this::say)
                .orElse("");
    }

    private List<TermRow> offered(TermKind kind) {
        return offered().stream().filter(term -> term.kind() == kind).toList();
    }

    /** {@return all terms that one can choose} */
    List<TermRow> offered() {
        return known().stream().filter(TermLine::isOffered).map(TermLine::term).toList();
    }

    private List<TermLine> known() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            load();
        }
        return lines == null ? List.of() : lines;
    }
}
