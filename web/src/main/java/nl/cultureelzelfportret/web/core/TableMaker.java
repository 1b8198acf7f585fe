package nl.cultureelzelfportret.web.core;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a table out of rows that were read, as the address of the page asks for it. Sorting and seeking happen here, not in
 * the database: a table of staff holds what a person can oversee, some thousands of rows at the most.
 *
 * <pre>{@code
 * table = TableMaker.of(schools.list(region), Asked.now())
 *         .column("name", "school.list.name", SchoolRow::name)
 *         .number("accounts", "school.list.accounts", SchoolRow::accounts)
 *         .words("status", "school.list.status", row -> texts.name(row.status()))
 *         .choice("status", "school.list.status", SchoolStatus.values(), texts::name, SchoolRow::status)
 *         .seek(row -> row.name() + " " + row.town())
 *         .make("name");
 * }</pre>
 *
 * @param <R> what a row is
 */
public final class TableMaker<R> {

    static final String SOUGHT = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String FILE = "file";
    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<R> rows;
    private final Asked asked;
    private final Map<String, Function<R, ?>> values = new LinkedHashMap<>();
    private final Map<String, Table.Column> heads = new LinkedHashMap<>();
    private final List<Table.Choice> choices = new ArrayList<>();
    private final Map<String, Function<R, Set<String>>> chosen = new LinkedHashMap<>();
    private final List<String> kept = new ArrayList<>();
    private Function<R, String> sought;
    private String order = "";

    private TableMaker(List<R> rows, Asked asked) {
        this.rows = rows;
        this.asked = asked;
    }

    /**
     * Begins a table.
     *
     * @param rows  all that the viewer may see
     * @param asked by the address
     * @param <R>   what a row is
     * @return to be told its columns
     */
    public static <R> TableMaker<R> of(List<R> rows, Asked asked) {
        return new TableMaker<>(rows, asked);
    }

    /**
     * A column of words or days, by which one can sort.
     *
     * @param name  in the address
     * @param label key of its words
     * @param value what it is sorted by, and what stands in the file
     * @return this
     */
    public TableMaker<R> column(String name, String label, Function<R, ? extends Comparable<?>> value) {
        return column(name, label, false, value);
    }

    /**
     * A column of numbers or amounts, which stand at the right.
     *
     * @param name  in the address
     * @param label key of its words
     * @param value what it is sorted by, and what stands in the file
     * @return this
     */
    public TableMaker<R> number(String name, String label, Function<R, ? extends Comparable<?>> value) {
        return column(name, label, true, value);
    }

    private TableMaker<R> column(String name, String label, boolean number, Function<R, ?> value) {
        values.put(name, value);
        heads.put(name, new Table.Column(name, label, number, "", ""));
        return this;
    }

    /**
     * A column for what one can do, which has no order and stands in no file.
     *
     * @param label key of its words, for those who do not see the table
     * @return this
     */
    public TableMaker<R> doings(String label) {
        heads.put("", new Table.Column("", label, false, "none", ""));
        return this;
    }

    /**
     * A choice that narrows the table to rows with one value.
     *
     * @param name   in the address
     * @param label  key of its words
     * @param values from which one chooses
     * @param words  of a value
     * @param value  of a row
     * @param <E>    what one chooses
     * @return this
     */
    public <E extends Enum<E>> TableMaker<R> choice(
            String name, String label, E[] values, Function<E, String> words, Function<R, E> value) {
        LinkedHashMap<String, String> options = new LinkedHashMap<>();
        for (E each : values) {
            options.put(each.name(), words.apply(each));
        }
        return choice(name, label, options, row -> Stream.ofNullable(value.apply(row))
                .map(Enum::name)
                .collect(Collectors.toSet()));
    }

    /**
     * A choice that narrows the table to rows that have one value, of which a row may have several.
     *
     * @param name    in the address
     * @param label   key of its words
     * @param options from which one chooses: words by value, in their order
     * @param values  of a row
     * @return this
     */
    public TableMaker<R> choice(
            String name, String label, LinkedHashMap<String, String> options, Function<R, Set<String>> values) {
        choices.add(new Table.Choice(
                name,
                label,
                options.entrySet().stream()
                        .map(each -> new Table.Option(
                                each.getKey(), each.getValue(), each.getKey().equals(asked.value(name))))
                        .toList()));
        chosen.put(name, values);
        return this;
    }

    /**
     * A field to seek in.
     *
     * @param text of a row in which is sought, whatever its capitals and accents
     * @return this
     */
    public TableMaker<R> seek(Function<R, String> text) {
        sought = text;
        return this;
    }

    /**
     * Something in the address that is not of the table, and has to stay in it.
     *
     * @param name of the value, such as {@code region}
     * @return this
     */
    public TableMaker<R> keep(String name) {
        kept.add(name);
        return this;
    }

    /**
     * {@return the table}
     *
     * @param byDefault the column by which it is sorted if nothing was asked; with {@code -} in front from high to low
     */
    public Table<R> make(String byDefault) {
        order = byDefault;
        return new Table<>(this, found());
    }

    /**
     * {@return what was found as a file for a spreadsheet, if the address asks for one; else nothing}
     *
     * @param byDefault like {@link #make}
     * @param words     of a key
     */
    public byte[] file(String byDefault, Function<String, String> words) {
        boolean workbook = XLSX.equals(asked.value(FILE));
        if (!workbook && !CSV.equals(asked.value(FILE))) {
            return new byte[0];
        }
        order = byDefault;
        List<Table.Column> told =
                heads.values().stream().filter(head -> !head.name().isEmpty()).toList();
        List<List<Object>> lines = new ArrayList<>();
        lines.add(told.stream().map(head -> (Object) words.apply(head.label())).toList());
        for (R row : found()) {
            List<Object> line = new ArrayList<>();
            told.forEach(head -> line.add(values.get(head.name()).apply(row)));
            lines.add(line);
        }
        return workbook ? Worksheet.of(lines) : Spreadsheet.of(lines);
    }

    private List<R> found() {
        List<String> words = List.of(plain(asked.value(SOUGHT)).split("\\s+"));
        return rows.stream()
                .filter(row -> sought == null || words.stream().allMatch(plain(sought.apply(row))::contains))
                .filter(row -> choices.stream()
                        .map(Table.Choice::name)
                        .filter(this::isOption)
                        .allMatch(name -> chosen.get(name).apply(row).contains(asked.value(name))))
                .sorted(inOrder())
                .toList();
    }

    /** What is no option of a choice narrows nothing. */
    private boolean isOption(String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .flatMap(choice -> choice.options().stream())
                .anyMatch(Table.Option::chosen);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<R> inOrder() {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));
        alphabet.setStrength(Collator.SECONDARY);
        Function<R, ?> value = values.get(sort().replaceFirst("^-", ""));
        Comparator<Object> upwards = (one, other) -> compare(one, other, alphabet);
        Comparator<Object> order = sort().startsWith("-") ? upwards.reversed() : upwards;
        return Comparator.comparing((R row) -> (Object) value.apply(row), Comparator.nullsLast(order));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other, Collator alphabet) {
        return one instanceof String text ? alphabet.compare(text, other) : ((Comparable<Object>) one).compareTo(other);
    }

    private String sort() {
        String sort = asked.value(SORT);
        return values.containsKey(sort.replaceFirst("^-", "")) ? sort : order;
    }

    Asked asked() {
        return asked;
    }

    LinkedHashMap<String, String> asks() {
        LinkedHashMap<String, String> asks = new LinkedHashMap<>();
        kept.forEach(name -> asks.put(name, asked.value(name)));
        asks.put(SOUGHT, asked.value(SOUGHT));
        choices.forEach(choice -> asks.put(choice.name(), isOption(choice.name()) ? asked.value(choice.name()) : ""));
        asks.put(SORT, sort().equals(order) ? "" : sort());
        return asks;
    }

    List<Table.Column> columns() {
        return heads.values().stream().map(this::told).toList();
    }

    private Table.Column told(Table.Column head) {
        if (head.name().isEmpty()) {
            return head;
        }
        boolean up = head.name().equals(sort());
        String sorted = up ? "ascending" : sort().equals("-" + head.name()) ? "descending" : "none";
        LinkedHashMap<String, String> asks = asks();
        asks.put(SORT, up ? "-" + head.name() : head.name());
        return new Table.Column(head.name(), head.label(), head.number(), sorted, asked.address(asks));
    }

    List<Table.Choice> choices() {
        return List.copyOf(choices);
    }

    List<String> kept() {
        return List.copyOf(kept);
    }

    boolean searched() {
        return sought != null;
    }

    int all() {
        return rows.size();
    }
}
