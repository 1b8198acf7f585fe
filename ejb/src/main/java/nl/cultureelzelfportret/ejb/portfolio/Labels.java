package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** Puts the chosen terms of the vocabulary on a moment of the viewer. */
@Dependent
public class Labels {

    @Inject
    private Terms terms;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * Puts these terms on it instead of those that were there: what the viewer can choose today, and what was on it
     * before, also if that was retired, hidden or of an earlier school.
     *
     * @param moment one's own, revised already
     * @param tags   as they were chosen
     */
    public void put(Moment moment, Tags tags) {
        Stream<Term> choosable = terms
                .choosable(tags.getTerms(), currentViewer.require().circle().schools())
                .stream();
        Stream<Term> there =
                moment.getTerms().stream().filter(term -> tags.getTerms().contains(term.getPublicId()));
        moment.classify(Stream.concat(choosable, there).toList());
    }
}
