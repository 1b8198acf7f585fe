package nl.cultureelzelfportret.persistence.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;
import nl.cultureelzelfportret.persistence.vocabulary.Wording;

/**
 * All that a moment is said to be about, as it is shown.
 *
 * @param competences in the order of the field
 * @param terms       of the vocabulary, kind by kind
 * @param ownTags     its owner's own words on it, in the order of the alphabet
 */
record MomentLabels(List<Competence> competences, List<TermRow> terms, List<String> ownTags) {

    private static final Comparator<TermRow> KIND_BY_KIND = Comparator.comparing(TermRow::kind)
            .thenComparing(TermRow::competence, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** One label: a competence, a word or a term. The other two are null. */
    record Label(long moment, Competence competence, String word, TermRow term) {

        /** Of a row of eleven columns; those of a term begin at the fourth. */
        static Label of(Object... row) {
            return new Label(
                    ((Number) row[0]).longValue(),
                    named(row[1]),
                    (String) row[2],
                    row[3] == null
                            ? null
                            : new TermRow(
                                    UUID.fromString(row[3].toString()),
                                    TermKind.valueOf((String) row[4]),
                                    named(row[5]),
                                    (String) row[6],
                                    new Wording((String) row[7], (String) row[8], (String) row[9], (String) row[10])));
        }

        private static Competence named(Object name) {
            return name == null ? null : Competence.valueOf((String) name);
        }
    }

    /** {@return the labels of a moment, read now where they were not read before} */
    static MomentLabels of(Moment moment) {
        return new MomentLabels(
                moment.getCompetences(),
                moment.getTerms().stream().map(TermRow::of).toList(),
                moment.getOwnTags());
    }

    /** {@return these labels of one moment; terms stay in their order within a kind} */
    static MomentLabels of(Collection<Label> labels) {
        return new MomentLabels(
                labels.stream()
                        .map(Label::competence)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                labels.stream()
                        .map(Label::term)
                        .filter(Objects::nonNull)
                        .sorted(KIND_BY_KIND)
                        .toList(),
                labels.stream()
                        .map(Label::word)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }
}
