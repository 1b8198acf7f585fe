package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.note.NotePanelService;
import nl.cultureelzelfportret.ejb.note.NoteService;
import nl.cultureelzelfportret.ejb.note.NoteSharingService;
import nl.cultureelzelfportret.ejb.note.NoteWritingService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.note.NoteFilter;

/** The methods that are about private notes, and how one knocks there. */
@Dependent
class NoteDoors implements Doors {

    @Inject
    private NoteService notes;

    @Inject
    private NoteWritingService writing;

    @Inject
    private NotePanelService panels;

    @Inject
    private NoteSharingService sharing;

    @Override
    public List<Door> of(Neighbourhood there) {
        UUID owner = there.owner().getPublicId();
        List<Door> doors = new ArrayList<>(List.of(
                new Door("NoteService.own", Matter.OWN_NOTES, () -> notes.own(NoteFilter.ALL, null)),
                new Door("NoteService.own", Matter.OWN_NOTES, () -> notes.own(shared(), null)),
                new Door("NotePanelService.aboutPerson", Matter.OWN_NOTES, () -> panels.aboutPerson(owner)),
                new Door("NoteService.open", Matter.NOTE_ALONE, () -> notes.open(there.note)),
                new Door("NoteService.open", Matter.NOTE_SHARED, () -> notes.open(there.sharedNote)),
                new Door(
                        "NotePanelService.aboutActivity", Matter.OWN_NOTES, () -> panels.aboutActivity(there.activity)),
                new Door("NoteService.open", Matter.NOTE_ALONE, () -> notes.open(there.activityNote)),
                letIn(
                        "NoteWritingService.writeAboutPerson",
                        Matter.NOTE_ABOUT_OWNER,
                        () -> writing.writeAboutPerson(owner, null)),
                letIn(
                        "NoteWritingService.writeAboutActivity",
                        Matter.NOTE_ABOUT_ACTIVITY,
                        () -> writing.writeAboutActivity(there.activity, null))));
        for (UUID note : List.of(there.note, there.sharedNote, there.activityNote)) {
            doors.addAll(change(note));
        }
        there.things.forEach(thing -> doors.addAll(moment(thing)));
        return doors;
    }

    private static NoteFilter shared() {
        return new NoteFilter("", null, null, true);
    }

    private List<Door> change(UUID note) {
        UUID nobody = UUID.randomUUID();
        return List.of(
                letIn("NoteService.rewrite", Matter.NOTE_ALONE, () -> notes.rewrite(note, null)),
                Door.of("NoteService.remove", Matter.NOTE_ALONE, () -> notes.remove(note)),
                Door.of("NoteService.restore", Matter.NOTE_ALONE, () -> notes.restore(note)),
                letIn("NoteSharingService.share", Matter.NOTE_ALONE, () -> sharing.share(note, nobody)),
                Door.of("NoteSharingService.takeBack", Matter.NOTE_ALONE, () -> sharing.takeBack(note, nobody)));
    }

    private List<Door> moment(Thing thing) {
        Matter matter =
                switch (thing.matter()) {
                    case TEACHER, CLASS, HIDDEN -> Matter.NOTE_ABOUT_OWNER;
                    case SCHOOL -> Matter.NOTE_ABOUT_SHARED;
                    default -> Matter.NOTE_ABOUT_HIDDEN;
                };
        return List.of(
                new Door("NotePanelService.aboutMoment", Matter.OWN_NOTES, () -> panels.aboutMoment(thing.moment())),
                letIn(
                        "NoteWritingService.writeAboutMoment",
                        matter,
                        () -> writing.writeAboutMoment(thing.moment(), null)));
    }

    /** A method that finds no such paper, or no such colleague, was reached. */
    private static Door letIn(String method, Matter matter, Runnable knock) {
        return new Door(method, matter, () -> {
            try {
                knock.run();
            } catch (NotFoundException inVain) {
                if (!inVain.getMessage().matches("(draft|colleague) .*")) {
                    throw inVain;
                }
            }
            return "";
        });
    }
}
