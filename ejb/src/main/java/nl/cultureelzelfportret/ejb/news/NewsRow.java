package nl.cultureelzelfportret.ejb.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsKind;

/**
 * One thing that happened, as it is told.
 *
 * @param publicId   of the news
 * @param kind       what happened
 * @param subject    id of the thing that it is about
 * @param title      what that thing is called; empty if it has no title, or not for the reader
 * @param actor      id of who did it
 * @param name       of who did it
 * @param initials   for their frame
 * @param accent     the colour of their frame
 * @param happenedAt when
 * @param unread     whether the reader did not see it yet
 */
public record NewsRow(
        UUID publicId,
        NewsKind kind,
        UUID subject,
        String title,
        UUID actor,
        String name,
        String initials,
        String accent,
        Instant happenedAt,
        boolean unread)
        implements Serializable {

    static NewsRow of(NewsItem item, String title) {
        return new NewsRow(
                item.getPublicId(),
                item.getKind(),
                item.getSubject(),
                title,
                item.getActor().getPublicId(),
                item.getActor().getFullName(),
                item.getActor().getInitials(),
                item.getActor().getAccent().token(),
                item.getHappenedAt(),
                item.getReadAt() == null);
    }
}
