package nl.cultureelzelfportret.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.note.NotePanel;
import nl.cultureelzelfportret.ejb.note.NotePanelService;
import nl.cultureelzelfportret.ejb.note.NotePaper;
import nl.cultureelzelfportret.ejb.note.NoteWritingService;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.web.activity.ActivityBean;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.MomentBean;
import nl.cultureelzelfportret.web.portfolio.PersonBean;

/** A teacher's yellow paper beside a pupil's timeline, a moment or an activity. It is not there for anybody else. */
@Named
@RequestScoped
public class NotePanelBean {

    private static final int SHOWN = 3;

    @Inject
    private NotePanelService panels;

    @Inject
    private NoteWritingService notes;

    @Inject
    private DraftService drafts;

    @Inject
    private PersonBean person;

    @Inject
    private MomentBean moment;

    @Inject
    private ActivityBean activity;

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

    /** Reads what was noted about the activity of the page. */
    public void loadAboutActivity() {
        show(me.isTeacher() ? panels.aboutActivity(activity.getPublicId()).orElse(null) : null);
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
        boolean something = text != null && !text.isBlank();
        if (something) {
            drafts.save(draft, form, null, Map.of("text", text));
        }
        if (moment.getPublicId() != null) {
            return write(something, notes::writeAboutMoment, moment.getPublicId(), "moment", "/portfolio/moment");
        }
        return activity.getPublicId() != null
                ? write(something, notes::writeAboutActivity, activity.getPublicId(), "activity", "/activity/activity")
                : write(something, notes::writeAboutPerson, person.getPerson(), "person", "/portfolio/person");
    }

    private String write(boolean something, BiConsumer<UUID, UUID> writing, UUID subject, String name, String page) {
        if (something) {
            writing.accept(subject, draft);
        }
        return Redirect.to(page).with(name, subject).outcome();
    }

    /** {@return id of the person or the activity that the notes on the panel are about} */
    public UUID getSubject() {
        return activity.getPublicId() == null ? panel.notes().get(0).personId() : activity.getPublicId();
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
