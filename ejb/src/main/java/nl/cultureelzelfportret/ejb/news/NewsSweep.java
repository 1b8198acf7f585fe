package nl.cultureelzelfportret.ejb.news;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Removes old news at night, a thousand a transaction. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsSweep {

    @Inject
    private NewsService news;

    /** Removes everything that is due. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void sweep() {
        int removed;
        do {
            removed = news.removeOld();
        } while (removed > 0);
    }
}
