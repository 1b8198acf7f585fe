package nl.cultureelzelfportret.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.note.NotePanel;
import nl.cultureelzelfportret.ejb.note.NotePanelService;
import nl.cultureelzelfportret.ejb.note.NotePaper;
import nl.cultureelzelfportret.ejb.note.NoteService;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.MomentBean;
import nl.cultureelzelfportret.web.portfolio.PersonBean;

/** A teacher's yellow paper beside a pupil's timeline or a moment. It is not there for anybody else. */
@Named
@RequestScoped
public class NotePanelBean {

    private static final int SHOWN = 3;

    @Inject
    private NotePanelService panels;

    @Inject
    private NoteService notes;

    @Inject
    private DraftService drafts;

    @Inject
    private PersonBean person;

    @Inject
    private MomentBean moment;

    @Inject
    private Me me;

    private NotePanel panel;
    private UUID draft;
    private String form;
    private String text;

    /** Reads what was noted about the person of the page. */
    public void loadAboutPerson() {
        show(me.isTeacher() ? panels.aboutPerson(person.getPerson()).orElse(null) : null);
    }

    /** Reads what was noted about the moment of the page, if it is somebody else's. */
    public void loadAboutMoment() {
        boolean own = moment.getMoment().ownerId().toString().equals(me.getPublicId());
        show(me.isTeacher() && !own ? panels.aboutMoment(moment.getPublicId()) : null);
    }

    private void show(NotePanel found) {
        panel = found;
        if (found != null) {
            NotePaper paper = found.paper();
            draft = paper.draft();
            form = paper.form();
            text = paper.text();
        }
    }

    /**
     * Writes the note.
     *
     * @return to the page on which one was
     */
    public String write() {
        boolean aboutMoment = moment.getPublicId() != null;
        if (text != null && !text.isBlank()) {
            drafts.save(draft, form, null, Map.of("text", text));
            if (aboutMoment) {
                notes.writeAboutMoment(moment.getPublicId(), draft);
            } else {
                notes.writeAboutPerson(person.getPerson(), draft);
            }
        }
        return aboutMoment
                ? Redirect.to("/portfolio/moment")
                        .with("moment", moment.getPublicId())
                        .outcome()
                : Redirect.to("/portfolio/person")
                        .with("person", person.getPerson())
                        .outcome();
    }

    /** {@return whether the paper is there; before the page was read it listens, and the service decides} */
    public boolean isThere() {
        return panel != null
                || me.isTeacher() && FacesContext.getCurrentInstance().isPostback();
    }

    /**
     * {@return whether a note is the viewer's own}
     *
     * @param note on the panel
     */
    public boolean isOwn(NoteRow note) {
        return note.authorId().toString().equals(me.getPublicId());
    }

    /** {@return the newest notes} */
    public List<NoteRow> getNewest() {
        return panel.notes().stream().limit(SHOWN).toList();
    }

    /** {@return whether there are older ones} */
    public boolean isMore() {
        return panel.notes().size() > SHOWN;
    }

    /** {@return what was noted, or null if there is no panel} */
    public NotePanel getPanel() {
        return panel;
    }

    /** {@return id of the draft in which one types} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft as the page had it */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return name of the form of that draft} */
    public String getForm() {
        return form;
    }

    /** @param form as the page had it */
    public void setForm(String form) {
        this.form = form;
    }

    /** {@return what is typed} */
    public String getText() {
        return text;
    }

    /** @param text what is typed */
    public void setText(String text) {
        this.text = text;
    }
}
