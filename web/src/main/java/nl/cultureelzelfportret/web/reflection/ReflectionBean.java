package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.reflection.ReflectionService;
import nl.cultureelzelfportret.ejb.reflection.ReflectionView;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.web.core.Redirect;

/** The reflection on a moment's own page. */
@Named
@RequestScoped
public class ReflectionBean {

    @Inject
    private ReflectionService reflections;

    private boolean listening = true;
    private ReflectionView view;
    private List<Picture> others = List.of();

    /**
     * Reads the reflection, if the moment is one.
     *
     * @param moment of the page
     */
    public void load(MomentRow moment) {
        listening = false;
        if (moment.kind() != MomentKind.REFLECTION) {
            return;
        }
        view = reflections.read(moment.publicId());
        Set<UUID> answers = view.answers().stream()
                .map(ReflectionView.Line::file)
                .filter(Objects::nonNull)
                .map(Picture::publicId)
                .collect(Collectors.toSet());
        others = moment.pictures().stream()
                .filter(picture -> !answers.contains(picture.publicId()))
                .toList();
    }

    /**
     * Makes a learning question of the wish.
     *
     * @param moment that the reflection is
     * @return to the question
     */
    public String ask(UUID moment) {
        return Redirect.to("/learningquestion/question")
                .with("question", reflections.ask(moment))
                .outcome();
    }

    /** {@return whether its button is there; before the page was read it listens, and the service decides} */
    public boolean isAskable() {
        return listening || view != null && view.wish().isMade();
    }

    /** {@return the reflection, or null if the moment is none} */
    public ReflectionView getView() {
        return view;
    }

    /** {@return what was spoken without one question in mind} */
    public List<Picture> getOthers() {
        return others;
    }
}
