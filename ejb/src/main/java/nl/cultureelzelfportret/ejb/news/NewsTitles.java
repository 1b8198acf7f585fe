package nl.cultureelzelfportret.ejb.news;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.news.NewsKind;

/** Knows how the things are called that news is about. A feature with things that have a title implements it. */
public interface NewsTitles {

    /** {@return the kinds of news that are about its things} */
    Set<NewsKind> kinds();

    /**
     * {@return how these things are called, by their id: only those that the viewer may see today}
     *
     * @param subjects ids of its things; at least one
     */
    Map<UUID, String> of(Collection<UUID> subjects);
}
