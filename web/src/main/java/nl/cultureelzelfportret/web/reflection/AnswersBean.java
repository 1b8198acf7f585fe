package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.reflection.LayerQuestion;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.web.portfolio.EditBean;
import nl.cultureelzelfportret.web.portfolio.FilesBean;

/** The questions of the chosen layers: all on one page, or one a page. */
@Named
@ViewScoped
public class AnswersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReflectingBean reflecting;

    @Inject
    private EditBean edit;

    @Inject
    private FilesBean files;

    private Integer at;
    private List<LayerQuestion> asked;
    private final Map<String, String> answers = new HashMap<>();

    /**
     * Reads the page.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (!reflecting.load()) {
            return;
        }
        ReflectionContent content = reflecting.getContent();
        asked = content.asked();
        if (asked.isEmpty()) {
            reflecting.page("layers").now();
            return;
        }
        if (at != null) {
            at = Math.max(0, Math.min(at, asked.size() - 1));
            files.showOnly(edit.getContent().getCaptions().stream()
                    .map(Caption::getFile)
                    .filter(file -> getQuestion().equals(content.spoken().getOrDefault(file, getQuestion())))
                    .toList());
        }
        asked.forEach(
                question -> answers.put(question.field(), content.answers().getOrDefault(question, "")));
    }

    /**
     * Keeps what is on the screen and goes on.
     *
     * @return to the next question, or to the wish
     */
    public String next() {
        keep();
        return isOneByOne() && at < asked.size() - 1
                ? reflecting.page("answers").with("at", at + 1).outcome()
                : reflecting.page("wish").outcome();
    }

    /** A sound or video that came with a question on the screen is an answer to that question. */
    private void keep() {
        edit.keep();
        Map<String, String> fields = new HashMap<>(answers);
        if (isOneByOne()) {
            edit.getContent().getCaptions().stream()
                    .map(Caption::getFile)
                    .filter(file -> !reflecting.getContent().spoken().containsKey(file))
                    .forEach(file -> fields.put(
                            ReflectionContent.spokenField(file), getQuestion().toString()));
        }
        reflecting.keep(fields);
    }

    /** {@return whether the questions come one a page} */
    public boolean isOneByOne() {
        return at != null;
    }

    /** {@return the question of this page, if they come one a page} */
    public LayerQuestion getQuestion() {
        return asked.get(at);
    }

    /** {@return the questions of this page, by layer} */
    public List<List<LayerQuestion>> getLayers() {
        List<List<LayerQuestion>> layers = new ArrayList<>();
        for (LayerQuestion question : isOneByOne() ? List.of(getQuestion()) : asked) {
            if (layers.isEmpty() || layers.get(layers.size() - 1).get(0).layer() != question.layer()) {
                layers.add(new ArrayList<>());
            }
            layers.get(layers.size() - 1).add(question);
        }
        return layers;
    }

    /** {@return how many questions there are} */
    public int getCount() {
        return asked.size();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return isOneByOne() && at > 0
                ? reflecting.page("answers").with("at", at - 1).address()
                : reflecting.at("layers");
    }

    /** {@return the words, by field} */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** {@return which question is on the screen, from 0, or null for all of them} */
    public Integer getAt() {
        return at;
    }

    /** @param at from the address */
    public void setAt(Integer at) {
        this.at = at;
    }
}
