package nl.cultureelzelfportret.web.core;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of staff, as the address asked for it: what was sought and chosen, in this order, this page of it. It is made
 * by a {@link TableMaker} and shown by the tag {@code z:table}.
 *
 * @param <R> what a row is; a record
 */
public final class Table<R> implements Serializable {

    /** So many rows stand on a page. */
    public static final int PAGE = 25;

    private static final long serialVersionUID = 1L;

    private final Asked asked;
    private final Map<String, String> asks;
    private final List<Column> columns;
    private final List<Choice> choices;
    private final List<String> kept;
    private final boolean searched;
    private final int all;
    private final int found;
    private final transient List<R> rows;

    Table(TableMaker<R> made, List<R> foundRows) {
        this.asked = made.asked();
        this.asks = made.asks();
        this.columns = made.columns();
        this.choices = made.choices();
        this.kept = made.kept();
        this.searched = made.searched();
        this.all = made.all();
        this.found = foundRows.size();
        this.rows = List.copyOf(foundRows.subList(Math.min(first(), found), Math.min(first() + PAGE, found)));
    }

    /**
     * A column.
     *
     * @param name    in the address
     * @param label   key of its words
     * @param number  whether it holds numbers, which stand at the right
     * @param sorted  {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} says it
     * @param address of the page in the order of this column, or empty where it has none
     */
    public record Column(String name, String label, boolean number, String sorted, String address)
            implements Serializable {}

    /**
     * A choice that narrows the table.
     *
     * @param name    in the address
     * @param label   key of its words
     * @param options from which one chooses
     */
    public record Choice(String name, String label, List<Option> options) implements Serializable {}

    /**
     * Something to choose.
     *
     * @param value  in the address
     * @param words  on the screen
     * @param chosen whether it is chosen now
     */
    public record Option(String value, String words, boolean chosen) implements Serializable {}

    /**
     * A value that a form sends along.
     *
     * @param name  in the address
     * @param value as it was asked
     */
    public record Kept(String name, String value) implements Serializable {}

    private int first() {
        return (getPage() - 1) * PAGE;
    }

    /** {@return the rows on this page} */
    public List<R> getRows() {
        return rows;
    }

    /** {@return the columns, in their order} */
    public List<Column> getColumns() {
        return columns;
    }

    /** {@return what narrows it} */
    public List<Choice> getChoices() {
        return choices;
    }

    /** {@return whether there is a field to seek in} */
    public boolean isSearched() {
        return searched;
    }

    /** {@return what was sought} */
    public String getSought() {
        return asked.value(TableMaker.SOUGHT);
    }

    /** {@return whether something was sought or chosen} */
    public boolean isNarrowed() {
        return !getSought().isEmpty()
                || choices.stream()
                        .anyMatch(choice -> !asked.value(choice.name()).isEmpty());
    }

    /** {@return whether there is nothing at all, sought or not} */
    public boolean isNothingThere() {
        return all == 0;
    }

    /** {@return how many rows were found} */
    public int getFound() {
        return found;
    }

    /** {@return number of the first row on this page, from 1} */
    public int getFrom() {
        return Math.min(first() + 1, found);
    }

    /** {@return number of the last row on this page} */
    public int getTo() {
        return Math.min(first() + PAGE, found);
    }

    /** {@return number of this page, from 1; the last one for who asks for more} */
    public int getPage() {
        String page = asked.value(TableMaker.PAGE);
        return Math.max(1, Math.min(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, getPages()));
    }

    /** {@return how many pages there are} */
    public int getPages() {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }

    /** {@return address of the page before this one, or empty} */
    public String getPrevious() {
        return getPage() == 1 ? "" : with(TableMaker.PAGE, Integer.toString(getPage() - 1));
    }

    /** {@return address of the page after this one, or empty} */
    public String getNext() {
        return getPage() == getPages() ? "" : with(TableMaker.PAGE, Integer.toString(getPage() + 1));
    }

    /** {@return address of what was found as a file for a spreadsheet} */
    public String getFile() {
        return with(TableMaker.FILE, TableMaker.CSV);
    }

    private String with(String name, String value) {
        LinkedHashMap<String, String> changed = new LinkedHashMap<>(asks);
        changed.put(name, value);
        return asked.address(changed);
    }

    /** {@return path of the page} */
    public String getPath() {
        return asked.path();
    }

    /** {@return address of the whole table, with nothing sought} */
    public String getWhole() {
        LinkedHashMap<String, String> whole = new LinkedHashMap<>();
        kept.forEach(name -> whole.put(name, asked.value(name)));
        return asked.address(whole);
    }

    /** {@return what the form that narrows the table sends along: the place, and the order} */
    public List<Kept> getKept() {
        return asks.entrySet().stream()
                .filter(ask -> kept.contains(ask.getKey()) || TableMaker.SORT.equals(ask.getKey()))
                .filter(ask -> !ask.getValue().isEmpty())
                .map(ask -> new Kept(ask.getKey(), ask.getValue()))
                .toList();
    }
}
