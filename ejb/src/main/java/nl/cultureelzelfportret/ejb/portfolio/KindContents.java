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

/** Hands what stands in a draft to the kind of moment that it becomes, whatever feature that belongs to. */
@ApplicationScoped
class KindContents {

    @Inject
    @Any
    private Instance<KindContent> all;

    MomentContent read(MomentKind kind, Map<String, String> fields) {
        return of(kind).map(own -> own.read(fields)).orElseGet(() -> MomentContent.of(fields));
    }

    void keep(Moment moment, Map<String, String> fields) {
        of(moment.getKind()).ifPresent(own -> own.keep(moment, fields));
    }

    private Optional<KindContent> of(MomentKind kind) {
        return all.stream().filter(own -> own.kind() == kind).findFirst();
    }
}
