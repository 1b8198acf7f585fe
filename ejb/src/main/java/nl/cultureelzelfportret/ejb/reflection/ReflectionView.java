package nl.cultureelzelfportret.ejb.reflection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.reflection.Answer;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import nl.cultureelzelfportret.persistence.reflection.LayerQuestion;
import nl.cultureelzelfportret.persistence.reflection.Period;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.Wish;

/**
 * A reflection as it is read.
 *
 * @param about   the moments that are looked back at, as far as the viewer may see them, oldest first
 * @param period  may be open
 * @param answers from the outside in
 * @param wish    may be open
 */
public record ReflectionView(List<MomentRow> about, Period period, List<Line> answers, Wish wish) {

    /**
     * An answer.
     *
     * @param question   that was answered
     * @param paragraphs the words; may be empty
     * @param file       in which it was spoken, or null
     */
    public record Line(LayerQuestion question, List<String> paragraphs, Picture file) {

        static Line of(Answer answer) {
            return new Line(
                    answer.getQuestion(),
                    answer.getText().isEmpty()
                            ? List.of()
                            : List.of(answer.getText().split("\\R+")),
                    answer.getFile() == null ? null : Picture.of(answer.getFile(), ""));
        }
    }

    static ReflectionView of(Reflection reflection, List<MomentRow> about) {
        return new ReflectionView(
                about,
                reflection.getPeriod(),
                reflection.getAnswers().stream().map(Line::of).toList(),
                reflection.getWish());
    }

    /** {@return what was posted, to be changed} */
    static ReflectionContent contentOf(Reflection reflection, List<UUID> about) {
        Map<LayerQuestion, String> answers = new HashMap<>();
        Map<UUID, LayerQuestion> spoken = new HashMap<>();
        for (Answer answer : reflection.getAnswers()) {
            if (answer.getFile() == null) {
                answers.put(answer.getQuestion(), answer.getText());
            } else {
                spoken.put(answer.getFile().getPublicId(), answer.getQuestion());
            }
        }
        Set<Layer> layers = reflection.getAnswers().stream()
                .map(answer -> answer.getQuestion().layer())
                .collect(Collectors.toCollection(TreeSet::new));
        return new ReflectionContent(about, reflection.getPeriod(), layers, answers, spoken, reflection.getWish());
    }
}
