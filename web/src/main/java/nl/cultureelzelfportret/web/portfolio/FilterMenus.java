package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;
import nl.cultureelzelfportret.web.core.Texts;
import nl.cultureelzelfportret.web.vocabulary.Vocabulary;

/** The menus above a list of moments, each for one thing by which one can choose. */
@Named
@RequestScoped
public class FilterMenus {

    @Inject
    private FilterBean filter;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Texts texts;

    /**
     * A menu.
     *
     * @param name    key of its words, and of those for no matter
     * @param words   what was chosen, or what can be chosen
     * @param chosen  whether something was
     * @param anyway  the address for no matter
     * @param choices what one can choose
     */
    public record Menu(String name, String words, boolean chosen, String anyway, List<Choice> choices) {}

    /**
     * A line in a menu.
     *
     * @param words   what it says
     * @param address where it leads
     * @param chosen  whether one is there
     */
    public record Choice(String words, String address, boolean chosen) {}

    /**
     * {@return the menus in which there is something to choose}
     *
     * @param page    address of the list, with what it needs itself
     * @param years   the school years in it; null before they are read, while a form on the page is taken in
     * @param ownTags words of the reader's own in it
     */
    public List<Menu> of(String page, List<SchoolYear> years, List<String> ownTags) {
        return Stream.of(
                        menu(page, "kind", filter.getKind(), filter.getKinds(), MomentKind::name, texts::name),
                        terms(page, "discipline", filter.getDiscipline(), vocabulary.getDisciplines()),
                        terms(page, "domain", filter.getDomain(), vocabulary.getDomains()),
                        menu(page, "tag", filter.getTag(), ownTags, word -> word, word -> word),
                        menu(page, "year", filter.getYear(), several(years), SchoolYear::label, SchoolYear::label))
                .filter(menu -> menu.chosen() || !menu.choices().isEmpty())
                .toList();
    }

    /**
     * {@return whether something is chosen in one of them}
     *
     * @param menus what there is to choose from
     */
    public boolean anyChosen(List<Menu> menus) {
        return menus.stream().anyMatch(Menu::chosen);
    }

    /** One year alone is no choice. */
    private static List<SchoolYear> several(List<SchoolYear> years) {
        return years != null && years.size() > 1 ? years : List.of();
    }

    private Menu terms(String page, String name, String chosen, List<TermRow> terms) {
        return menu(page, name, chosen, terms, term -> term.publicId().toString(), vocabulary::say);
    }

    private <T> Menu menu(
            String page,
            String name,
            String chosen,
            List<T> all,
            Function<T, String> value,
            Function<T, String> words) {
        boolean some = chosen != null && !chosen.isEmpty();
        List<Choice> choices = all.stream()
                .map(each -> new Choice(
                        words.apply(each),
                        filter.address(page, name, value.apply(each)),
                        value.apply(each).equals(chosen)))
                .toList();
        String unchosen = texts.get("portfolio.filters." + name);
        Map<Boolean, String> said = choices.stream()
                .filter(Choice::chosen)
                .collect(Collectors.toMap(Choice::chosen, Choice::words, (one, other) -> one));
        return new Menu(name, said.getOrDefault(true, unchosen), some, filter.address(page, name, null), choices);
    }
}
