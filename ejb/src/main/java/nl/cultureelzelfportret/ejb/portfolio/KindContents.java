package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/** Finds what belongs in a moment, whatever feature its kind belongs to. */
@ApplicationScoped
class KindContents {

    @Inject
    @Any
    private Instance<KindContent> all;

    MomentContent content(MomentKind kind, Map<String, String> fields) {
        return of(kind).map(tool -> tool.content(fields)).orElseGet(() -> MomentContent.of(fields));
    }

    void keep(Moment moment, Map<String, String> fields) {
        of(moment.getKind()).ifPresent(tool -> tool.keep(moment, fields));
    }

    private Optional<KindContent> of(MomentKind kind) {
        return all.stream().filter(tool -> tool.kind() == kind).findFirst();
    }
}
