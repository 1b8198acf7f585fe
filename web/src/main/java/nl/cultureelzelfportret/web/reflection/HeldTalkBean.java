package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** A talk that was held, on its moment's own page. */
@Named
@RequestScoped
public class HeldTalkBean {

    @Inject
    private TalkService talks;

    @Inject
    private Me me;

    private boolean listening = true;
    private TalkView view;

    /**
     * Reads the talk, if the moment is one.
     *
     * @param moment of the page
     */
    public void load(MomentRow moment) {
        listening = false;
        if (moment.kind() == MomentKind.REFLECTION_TALK) {
            view = talks.read(moment.publicId());
        }
    }

    /**
     * Makes a learning question of the wish.
     *
     * @param moment that the talk is
     * @return to the question
     */
    public String ask(UUID moment) {
        return Redirect.to("/learningquestion/question")
                .with("question", talks.ask(moment))
                .outcome();
    }

    /** {@return whether its button is there; before the page was read it listens, and the service decides} */
    public boolean isAskable() {
        return listening || view != null && view.wish().isMade();
    }

    /** {@return whether the viewer is one of the two} */
    public boolean isOneOfTheTwo() {
        return Stream.of(view.own(), view.other())
                .anyMatch(side -> side.person().publicId().toString().equals(me.getPublicId()));
    }

    /** {@return what lay on the table, as far as the viewer may see it} */
    public List<MomentRow> getTable() {
        return Stream.of(view.own(), view.other())
                .flatMap(side -> side.laid().stream())
                .map(TalkView.Laid::row)
                .toList();
    }

    /** {@return the two, the pupil first} */
    public List<TalkView.Side> getSides() {
        return view.pupil() ? List.of(view.own(), view.other()) : List.of(view.other(), view.own());
    }

    /** {@return the talk, or null if the moment is none} */
    public TalkView getView() {
        return view;
    }
}
