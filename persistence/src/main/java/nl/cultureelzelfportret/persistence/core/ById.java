package nl.cultureelzelfportret.persistence.core;

import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.QueryType;

/**
 * Finds a thing by its public id. What this transaction read before is not asked for again: the guard has read what a
 * service is about, and the service finds it read.
 */
public final class ById {

    private ById() {}

    /**
     * {@return the one with this id}
     *
     * @param query    that compares the id with {@code :publicId}, and nothing else
     * @param publicId of the thing
     * @param <T>      what it is
     */
    public static <T> Optional<T> find(TypedQuery<T> query, UUID publicId) {
        return query.setParameter("publicId", publicId)
                .setHint(QueryHints.QUERY_TYPE, QueryType.ReadObject)
                .setHint(QueryHints.CACHE_USAGE, CacheUsage.CheckCacheThenDatabase)
                .getResultStream()
                .findFirst();
    }
}
