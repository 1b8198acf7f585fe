package nl.cultureelzelfportret.ejb.news;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsItems;

/** One's own news. */
@Stateless
@Guarded
public class NewsService {

    /** So much news is on a page. */
    public static final int PAGE_SIZE = 30;

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int REMOVED_AT_A_TIME = 1000;

    @Inject
    private NewsItems newsItems;

    @Inject
    @Any
    private Instance<NewsTitles> titles;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a page of one's own news, newest first; things are named as far as one may see them}
     *
     * @param after from where the page goes on, or null for the newest
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Page<NewsRow> own(Cursor after) {
        Page<NewsItem> page = newsItems.of(currentViewer.require().personId(), after, PAGE_SIZE);
        Map<UUID, String> known = titles(page.rows());
        return page.map(item -> NewsRow.of(item, known.getOrDefault(item.getSubject(), "")));
    }

    private Map<UUID, String> titles(List<NewsItem> items) {
        Map<UUID, String> known = new HashMap<>();
        for (NewsTitles each : titles) {
            Set<UUID> subjects = items.stream()
                    .filter(item -> each.kinds().contains(item.getKind()))
                    .map(NewsItem::getSubject)
                    .collect(Collectors.toSet());
            if (!subjects.isEmpty()) {
                known.putAll(each.of(subjects));
            }
        }
        return known;
    }

    /** {@return whether there is something that one did not read yet} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public boolean isUnread() {
        return newsItems.isUnread(currentViewer.require().personId());
    }

    /**
     * Reads a piece of news, and with it all that is about the same thing.
     *
     * @param item id of one's own news
     * @return what it is about
     * @throws NotFoundException if one has no such news
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public NewsRow open(UUID item) {
        long reader = currentViewer.require().personId();
        NewsItem found = newsItems.find(reader, item).orElseThrow(() -> new NotFoundException("news " + item));
        newsItems.readAbout(reader, found.getSubject(), clock.instant());
        return NewsRow.of(found, "");
    }

    /** Reads everything. */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void readAll() {
        newsItems.readAll(currentViewer.require().personId(), clock.instant());
    }

    /**
     * Removes news of more than a year ago.
     *
     * @return how much; less than a thousand when nothing is left to do
     */
    @Open("the clock calls it, nobody else can reach it")
    public int removeOld() {
        return newsItems.removeBefore(clock.instant().minus(KEPT), REMOVED_AT_A_TIME);
    }
}
