package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.persistence.onboarding.Trajectories;
import nl.cultureelzelfportret.persistence.onboarding.Trajectory;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.Locations;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolBoards;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolType;
import nl.cultureelzelfportret.persistence.school.Schools;

/** What a school is, whom one can ask there, and how far it is. */
@Stateless
@Guarded
public class SchoolService {

    /** The form in which a school is typed; its subject is the region of a new one, or the school. */
    public static final String FORM = "SCHOOL";

    /** The form in which its trajectory is typed. */
    public static final String TRAJECTORY = "TRAJECTORY";

    @Inject
    private Schools schools;

    @Inject
    private Regions regions;

    @Inject
    private SchoolBoards boards;

    @Inject
    private Locations locations;

    @Inject
    private SchoolContacts contacts;

    @Inject
    private Trajectories trajectories;

    @Inject
    private DossierReader dossiers;

    @Inject
    private Papers papers;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return all that is known of a school}
     *
     * @param school that one serves
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Dossier read(@On(School.class) UUID school) {
        School found = schools.find(school).orElseThrow();
        return dossiers.of(
                found,
                currentViewer.require().adminOf().contains(found.getRegion().getId()));
    }

    /**
     * {@return what a school is}
     *
     * @param school that one serves
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Dossier.Facts facts(@On(School.class) UUID school) {
        return Dossier.Facts.of(schools.find(school).orElseThrow());
    }

    /**
     * {@return where a school stands and wants to go; empty if nothing was said of it yet}
     *
     * @param school that one serves
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Optional<Dossier.Aim> trajectory(@On(School.class) UUID school) {
        return trajectories.of(schools.find(school).orElseThrow().getId()).map(Dossier.Aim::of);
    }

    /**
     * {@return the boards of a region, by name}
     *
     * @param region of one's institute
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public List<NamedThing> boards(@On(Region.class) UUID region) {
        return boards.of(regions.find(region).orElseThrow().getId()).stream()
                .map(board -> new NamedThing(board.getPublicId(), board.getName()))
                .toList();
    }

    /**
     * Adds a school to a region, out of what stands in a draft, with whom one can ask there. It takes over the draft's id;
     * adding it again, by a double click, adds nothing.
     *
     * @param region of one's institute
     * @param draft  one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public void add(@On(Region.class) UUID region, UUID draft) {
        papers.finish(draft, FORM, region).ifPresent(fields -> {
            Region place = regions.find(region).orElseThrow();
            String name = name(fields);
            SchoolType type = type(fields);
            School school = new School(draft, place, name, type.edition(), brin(fields));
            school.describe(name, type, board(place, fields));
            schools.add(school);
            if (!fields.text("contactName", Fields.LINE).isEmpty()) {
                contacts.add(contact(school, "contact", fields));
            }
            Address address = fields.address();
            if (!address.getTown().isEmpty()) {
                locations.add(new Location(school, name, ofLocation(brin(fields)), address));
            }
        });
    }

    private static String name(Fields fields) {
        return fields.required("name", Fields.LINE, "onboarding.edit.noName");
    }

    private static SchoolType type(Fields fields) {
        return fields.choice("type", SchoolType.class)
                .orElseThrow(() -> new BusinessException("onboarding.edit.noType"));
    }

    private static String brin(Fields fields) {
        String brin = fields.text("brin", 10).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!brin.matches("[0-9]{2}[A-Z]{2}([0-9]{2})?")) {
            throw new BusinessException("onboarding.edit.noBrin");
        }
        return brin;
    }

    private static String ofLocation(String brin) {
        return brin.length() == 4 ? brin + "00" : brin;
    }

    private SchoolBoard board(Region region, Fields fields) {
        String fresh = fields.text("newBoard", Fields.LINE);
        if (!fresh.isEmpty()) {
            SchoolBoard board = new SchoolBoard(region, fresh);
            boards.add(board);
            return board;
        }
        return fields.id("board").flatMap(id -> boards.find(region.getId(), id)).orElse(null);
    }

    private static SchoolContact contact(School school, String prefix, Fields fields) {
        SchoolContact contact = new SchoolContact(
                school,
                fields.required(prefix + "Name", Fields.LINE, "onboarding.contact.noName"),
                fields.text(prefix + "Position", 100),
                fields.email(prefix + "Email"),
                fields.text(prefix + "Telephone", 30));
        contact.speak(language(fields));
        return contact;
    }

    private static String language(Fields fields) {
        return "en".equals(fields.text("language", 2)) ? "en" : "nl";
    }

    /**
     * Describes a school anew.
     *
     * @param school of a region of one's institute
     * @param draft  one's own draft of a change of this school
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public void describe(@On(School.class) UUID school, UUID draft) {
        papers.finish(draft, FORM, school).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            String name = name(fields);
            SchoolType type = type(fields);
            found.identify(type.edition(), brin(fields));
            found.describe(name, type, board(found.getRegion(), fields));
        });
    }

    /**
     * Writes down where a school stands and wants to go.
     *
     * @param school that one serves
     * @param draft  one's own
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void aim(@On(School.class) UUID school, UUID draft) {
        papers.finish(draft, TRAJECTORY, school).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            Trajectory trajectory = trajectories.of(found.getId()).orElseGet(() -> begun(found));
            trajectory.aim(
                    fields.choice("phase", LoperPhase.class).orElse(null),
                    fields.text("ambition", 2000),
                    fields.text("question", 1000));
            trajectory.plan(fields.day("plannedStart"), fields.text("classes", 300));
        });
    }

    private Trajectory begun(School school) {
        Trajectory trajectory = new Trajectory(school);
        trajectories.add(trajectory);
        return trajectory;
    }

    /**
     * Has a school another status from now on.
     *
     * @param school that one serves
     * @param next   from now on
     * @param reason why; needed if the school ends
     * @throws BusinessException if a reason is missing or too long
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void become(@On(School.class) UUID school, SchoolStatus next, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (next == null || words.length() > 500 || next == SchoolStatus.ENDED && words.isEmpty()) {
            throw new BusinessException("onboarding.school.noReason");
        }
        schools.lock(school).becomes(next, words, clock.instant());
    }
}
