package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.cultureelzelfportret.ejb.school.ClassUse;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Whether somebody shared a moment with a class. */
@ApplicationScoped
public class PostedInClass implements ClassUse {

    @Inject
    private Moments moments;

    @Override
    public boolean isUsed(Collection<Long> classIds) {
        return moments.isAnySharedWith(classIds);
    }
}
