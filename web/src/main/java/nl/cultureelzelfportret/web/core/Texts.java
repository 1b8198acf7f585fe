package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * The words on the page, in the reader's language and edition: {@code #{t['portfolio.timeline.title']}}, and with
 * arguments {@code #{t.of('core.hello', name)}}.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Me me;

    @Inject
    private Bundles bundles;

    @Inject
    private Clock clock;

    /**
     * {@return the words behind a key}
     *
     * @param key of a message
     */
    @Override
    public String get(Object key) {
        return words().getOrDefault((String) key, "?" + key + "?");
    }

    @Override
    public boolean containsKey(Object key) {
        return words().containsKey(key);
    }

    /**
     * {@return the words behind a key, with these things mentioned in them}
     *
     * @param key       of a message in the form of {@link MessageFormat}
     * @param arguments what it mentions
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(get(key), me.locale()).format(arguments);
    }

    /**
     * {@return the name of a value of the field, such as a kind of moment: key {@code word.MomentKind.BLOG}}
     *
     * @param value one of an enumeration
     */
    public String name(Enum<?> value) {
        return get("word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /**
     * {@return what such a value is, in a few words: key {@code word.MomentKind.BLOG.hint}}
     *
     * @param value one of an enumeration
     */
    public String hint(Enum<?> value) {
        return get("word." + value.getDeclaringClass().getSimpleName() + "." + value.name() + ".hint");
    }

    /**
     * {@return the pictogram that always goes with such a value, such as {@code only-me}}
     *
     * @param value one of an enumeration
     */
    public String pictogram(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return a day in words, such as <em>dinsdag 17 november</em>, with the year if it is another one}
     *
     * @param day of a calendar
     */
    public String day(LocalDate day) {
        return day(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /**
     * {@return a day in words, such as <em>dinsdag 17 november</em>, with the year if it is another one}
     *
     * @param instant a time of that day
     */
    public String day(Instant instant) {
        LocalDate day = instant.atZone(clock.getZone()).toLocalDate();
        boolean thisYear = day.getYear() == LocalDate.now(clock).getYear();
        return format(instant, thisYear ? "EEEE d MMMM" : "d MMMM yyyy");
    }

    /**
     * {@return a day for a table, such as <em>17 november</em>, with the year if it is another one}
     *
     * @param day the day
     */
    public String shortDay(LocalDate day) {
        boolean thisYear = day.getYear() == LocalDate.now(clock).getYear();
        return format(day.atStartOfDay(clock.getZone()).toInstant(), thisYear ? "d MMMM" : "d MMMM yyyy");
    }

    /**
     * {@return a day for a table, such as <em>17 november</em>, with the year if it is another one}
     *
     * @param instant a time of that day
     */
    public String shortDay(Instant instant) {
        return shortDay(instant.atZone(clock.getZone()).toLocalDate());
    }

    /**
     * {@return a day and its time in words, such as <em>dinsdag 17 november, 14:00</em>}
     *
     * @param instant the time
     */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + format(instant, "HH:mm");
    }

    /**
     * {@return a month in words, such as <em>november 2026</em>}
     *
     * @param instant a time of that month
     */
    public String month(Instant instant) {
        return format(instant, "LLLL yyyy");
    }

    /**
     * {@return a time in words, such as <em>17 november 2026 09:41</em>}
     *
     * @param instant the time
     */
    public String time(Instant instant) {
        return format(instant, "d MMMM yyyy HH:mm");
    }

    /**
     * {@return a day in a table, such as <em>1 aug 2026</em>; nothing for none}
     *
     * @param day of a calendar, or null
     */
    public String date(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy", me.locale()).format(day);
    }

    /**
     * {@return an amount in words, such as <em>€ 4,00</em>; nothing for none}
     *
     * @param amount or null
     */
    public String money(Money amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(me.locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.euros());
    }

    private String format(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, me.locale()).format(instant.atZone(clock.getZone()));
    }

    private Map<String, String> words() {
        return bundles.words(me.getLanguage(), me.getEdition());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return words().entrySet();
    }
}
