package nl.cultureelzelfportret.web.news;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.news.NewsRow;
import nl.cultureelzelfportret.ejb.news.NewsService;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** One's own news, day by day. Opening a piece reads it; that is a button and no link, so that looking ahead reads nothing. */
@Named
@ViewScoped
public class NewsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NewsService news;

    @Inject
    private Texts texts;

    private String after;
    private String next;
    private boolean unread;
    private List<Day> days = List.of();

    /**
     * What happened on a day.
     *
     * @param name such as <em>dinsdag 17 november</em>
     * @param rows newest first
     */
    public record Day(String name, List<NewsRow> rows) implements Serializable {}

    /** Reads the page. */
    public void load() {
        Page<NewsRow> page = news.own(Cursor.of(after).orElse(null));
        days = days(page.rows());
        next = page.next() == null ? null : page.next().text();
        unread = page.rows().stream().anyMatch(NewsRow::unread);
    }

    private List<Day> days(List<NewsRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> texts.day(row.happenedAt()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), calm(day.getValue())))
                .toList();
    }

    /** What somebody did several times a day with one thing is told once, as its newest. */
    private static List<NewsRow> calm(List<NewsRow> rows) {
        record Deed(NewsKind kind, UUID subject, UUID actor) {}
        Set<Deed> told = new HashSet<>();
        return rows.stream()
                .filter(row -> told.add(new Deed(row.kind(), row.subject(), row.actor())))
                .toList();
    }

    /**
     * Reads a piece of news and goes to what it is about.
     *
     * @param item id of the news
     * @throws IOException if the browser is gone
     */
    public void open(UUID item) throws IOException {
        Redirect.to(NewsPages.address(news.open(item))).now();
    }

    /**
     * Reads everything.
     *
     * @return to this page
     */
    public String readAll() {
        news.readAll();
        return Redirect.to("/news/news").outcome();
    }

    /** {@return whether there is something on the page that one did not read yet} */
    public boolean isUnread() {
        return unread;
    }

    /** {@return what happened, newest day first} */
    public List<Day> getDays() {
        return days;
    }

    /** {@return from where the next page goes on, or null} */
    public String getNext() {
        return next;
    }

    /** {@return from where the page goes on} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }
}
