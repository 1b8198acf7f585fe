package nl.cultureelzelfportret.ejb.onboarding;

import java.util.Collection;
import java.util.Map;

/** What a higher room knows of schools, for the list of them. A room that has figures implements it once. */
public interface SchoolFacts {

    /**
     * {@return figures by key of school, in a fixed number of statements; nothing for a school of which it knows nothing}
     *
     * @param schoolIds keys of the schools
     */
    Map<Long, SchoolFigure> of(Collection<Long> schoolIds);
}
