package nl.cultureelzelfportret.web.vocabulary;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;

/**
 * The choice of tags in a form, of whatever feature: {@code /WEB-INF/includes/vocabulary/tags.xhtml}. The bean of the page
 * lays the tags here when it reads ({@link #show}), and picks up what is on the screen when it keeps ({@link #onScreen}).
 * The fields of a draft are those of {@link Tags}, so that the autosave of the page keeps them as well.
 */
@Named
@ViewScoped
public class TagChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VocabularyService service;

    @Inject
    private Vocabulary vocabulary;

    private Tags tags = new Tags();
    private List<TermRow> terms = List.of();
    private List<String> own = List.of();

    /**
     * Reads what one can choose from.
     *
     * @param chosen as it was chosen before
     * @param onIt   terms that are on the thing already, so that none is lost that is not offered any more
     */
    public void show(Tags chosen, Collection<TermRow> onIt) {
        vocabulary.load();
        List<TermRow> offered = vocabulary.offered();
        tags = chosen;
        terms = Stream.concat(offered.stream(), onIt.stream().filter(term -> offered.stream()
                        .noneMatch(other -> other.publicId().equals(term.publicId()))))
                .toList();
        own = Stream.concat(chosen.getOwn().stream(), service.ownTags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the tags as they stand on the screen, in a form that was sent} */
    public Tags onScreen() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        tags = Tags.of(Map.of(
                "competences", joined(sent.get("competence")),
                "terms", joined(sent.get("term")),
                "tags", joined(sent.get("tag")),
                "newTags", joined(sent.get("newTags"))));
        return tags;
    }

    private static String joined(String[] values) {
        return values == null ? "" : String.join(",", values);
    }

    /** {@return the competences} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /**
     * {@return the indicators of a competence}
     *
     * @param competence one of the three
     */
    public List<TermRow> indicators(Competence competence) {
        return terms.stream()
                .filter(term -> term.kind() == TermKind.INDICATOR && term.competence() == competence)
                .toList();
    }

    /** {@return the domains} */
    public List<TermRow> getDomains() {
        return of(TermKind.DOMAIN);
    }

    /** {@return the disciplines} */
    public List<TermRow> getDisciplines() {
        return of(TermKind.DISCIPLINE);
    }

    private List<TermRow> of(TermKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    /** {@return words of one's own: those that were chosen, and those of before} */
    public List<String> getOwn() {
        return own;
    }

    /** {@return whether something was chosen besides competences and indicators} */
    public boolean isDetailed() {
        return !tags.getOwn().isEmpty()
                || terms.stream()
                        .anyMatch(term -> term.kind() != TermKind.INDICATOR
                                && tags.getTerms().contains(term.publicId()));
    }

    /**
     * {@return whether it was chosen}
     *
     * @param competence one of the three
     */
    public boolean isChosen(Competence competence) {
        return tags.getCompetences().contains(competence);
    }

    /**
     * {@return whether it was chosen}
     *
     * @param term one of those on the screen
     */
    public boolean isOn(TermRow term) {
        return tags.getTerms().contains(term.publicId());
    }

    /**
     * {@return whether it was chosen}
     *
     * @param word of one's own
     */
    public boolean isOwn(String word) {
        return tags.getOwn().contains(word);
    }
}
