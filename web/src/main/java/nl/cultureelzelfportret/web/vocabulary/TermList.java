package nl.cultureelzelfportret.web.vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermLine;

/**
 * One table of a vocabulary: a competence with its indicators, the domains, or the disciplines.
 *
 * @param kind       what one adds to it
 * @param competence of the indicators, else null
 * @param lines      in their order, what was retired last
 */
public record TermList(TermKind kind, Competence competence, List<TermLine> lines) implements Serializable {

    /**
     * {@return a vocabulary in tables}
     *
     * @param vocabulary in its order
     */
    static List<TermList> of(List<TermLine> vocabulary) {
        List<TermList> lists = new ArrayList<>();
        for (Competence competence : Competence.values()) {
            lists.add(list(
                    TermKind.INDICATOR,
                    competence,
                    vocabulary.stream().filter(line -> line.term().competence() == competence)));
        }
        Stream.of(TermKind.DOMAIN, TermKind.DISCIPLINE)
                .map(kind -> list(
                        kind,
                        null,
                        vocabulary.stream().filter(line -> line.term().kind() == kind)))
                .forEach(lists::add);
        return lists;
    }

    private static TermList list(TermKind kind, Competence competence, Stream<TermLine> lines) {
        return new TermList(
                kind,
                competence,
                lines.sorted(Comparator.comparing(TermLine::retired)).toList());
    }
}
