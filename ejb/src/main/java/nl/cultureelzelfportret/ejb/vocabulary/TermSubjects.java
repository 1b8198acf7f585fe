package nl.cultureelzelfportret.ejb.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** Whose a term is: a region's, or that of the school that added it. */
@ApplicationScoped
public class TermSubjects implements SubjectLoader {

    @Inject
    private Terms terms;

    @Override
    public Class<?> type() {
        return Term.class;
    }

    @Override
    public Optional<Subject> load(UUID publicId) {
        return terms.find(publicId).map(TermSubjects::owner);
    }

    private static Subject owner(Term term) {
        return term.getSchool() == null
                ? new Subject.SomeRegion(term.getRegion().getId())
                : new Subject.SomeSchool(term.getSchool().getId());
    }
}
