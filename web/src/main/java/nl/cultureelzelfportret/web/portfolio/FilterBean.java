package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** Which moments are wanted, as the address says it; what cannot be read is passed over. */
@Named
@RequestScoped
public class FilterBean {

    private String words;
    private String kind;
    private String competence;
    private String discipline;
    private String domain;
    private String tag;
    private String year;
    private String after;

    /** {@return which moments are wanted} */
    public TimelineFilter filter() {
        return new TimelineFilter(
                named(MomentKind.values(), kind).orElse(null),
                named(Competence.values(), competence).orElse(null),
                Stream.of(discipline, domain).flatMap(FilterBean::id).toList(),
                ownTag(),
                year == null || !year.matches("20\\d{2}-20\\d{2}") ? null : schoolYear());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Stream<UUID> id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Stream.of(UUID.fromString(text))
                : Stream.empty();
    }

    private String ownTag() {
        String word = tag == null ? "" : Tags.normalised(tag);
        return word.isEmpty() || word.length() > Tags.LENGTH ? null : word;
    }

    private SchoolYear schoolYear() {
        SchoolYear begun = new SchoolYear(Integer.parseInt(year.substring(0, 4)));
        return begun.label().equals(year) ? begun : null;
    }

    /** {@return from where the page goes on, or null for the newest} */
    public Cursor cursor() {
        return Cursor.of(after).orElse(null);
    }

    /** {@return whether only some moments are wanted} */
    public boolean isChosen() {
        return !filter().isAll();
    }

    /**
     * {@return the address of a page with what was chosen, but for one thing}
     *
     * @param page  its address, with what it needs itself
     * @param name  of what is chosen otherwise
     * @param value that it gets; null or empty for no matter
     */
    public String address(String page, String name, Object value) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("q", words);
        chosen.put("kind", kind);
        chosen.put("competence", competence);
        chosen.put("discipline", discipline);
        chosen.put("domain", domain);
        chosen.put("tag", tag);
        chosen.put("year", year);
        chosen.put(name, value == null ? "" : value.toString());
        String query = chosen.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + query;
    }

    /** {@return the kinds to choose from} */
    public List<MomentKind> getKinds() {
        return MomentKind.ofTheTimeline();
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return the words that are sought, as they were typed, or null} */
    public String getWords() {
        return words;
    }

    /** @param words from the address */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return name of the kind that is wanted, or null} */
    public String getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** {@return name of the competence that is wanted, or null} */
    public String getCompetence() {
        return competence;
    }

    /** @param competence from the address */
    public void setCompetence(String competence) {
        this.competence = competence;
    }

    /** {@return id of the discipline that is wanted, or null} */
    public String getDiscipline() {
        return discipline;
    }

    /** @param discipline from the address */
    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    /** {@return id of the domain that is wanted, or null} */
    public String getDomain() {
        return domain;
    }

    /** @param domain from the address */
    public void setDomain(String domain) {
        this.domain = domain;
    }

    /** {@return the word of one's own that is wanted, or null} */
    public String getTag() {
        return tag;
    }

    /** @param tag from the address */
    public void setTag(String tag) {
        this.tag = tag;
    }

    /** {@return the school year that is wanted, or null} */
    public String getYear() {
        return year;
    }

    /** @param year from the address */
    public void setYear(String year) {
        this.year = year;
    }

    /** {@return the place from which the page goes on, or null} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }
}
