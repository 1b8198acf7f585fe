package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.Locations;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolBoards;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Where a school is and whom one can ask there; and its board. */
@Stateless
@Guarded
public class SchoolAddressService {

    /** The form in which a contact is typed; its subject is the contact, or the school of a new one. */
    public static final String CONTACT = "SCHOOL_CONTACT";

    /** The form in which a building is typed; its subject is the building, or the school of a new one. */
    public static final String LOCATION = "SCHOOL_LOCATION";

    /** The form in which a board is typed. */
    public static final String BOARD = "SCHOOL_BOARD";

    @Inject
    private Schools schools;

    @Inject
    private SchoolBoards boards;

    @Inject
    private Locations locations;

    @Inject
    private SchoolContacts contacts;

    @Inject
    private Papers papers;

    /**
     * {@return somebody to ask at a school}
     *
     * @param school  that one serves
     * @param contact who
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Dossier.Contact contact(@On(School.class) UUID school, UUID contact) {
        return Dossier.Contact.of(contact(schools.find(school).orElseThrow(), contact));
    }

    /**
     * {@return a building of a school}
     *
     * @param school   that one serves
     * @param location which
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Dossier.Place location(@On(School.class) UUID school, UUID location) {
        return Dossier.Place.of(location(schools.find(school).orElseThrow(), location));
    }

    /**
     * {@return the board of a school; empty if it is not known yet}
     *
     * @param school of a region of one's institute
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public Optional<Dossier.Board> board(@On(School.class) UUID school) {
        return Optional.ofNullable(
                Dossier.Board.of(schools.find(school).orElseThrow().getBoard()));
    }

    /**
     * Adds somebody to ask, or describes them anew.
     *
     * @param school  that one serves
     * @param contact who, or null for somebody new
     * @param draft   one's own
     * @throws BusinessException if the name is missing, or the address is none
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void keepContact(@On(School.class) UUID school, UUID contact, UUID draft) {
        papers.finish(draft, CONTACT, contact == null ? school : contact).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            SchoolContact known = contact == null ? fresh(found, fields) : contact(found, contact);
            known.describe(
                    contactName(fields),
                    fields.text("position", 100),
                    fields.email("email"),
                    fields.text("telephone", 30));
            known.speak("en".equals(fields.text("language", 2)) ? "en" : "nl");
        });
    }

    private SchoolContact fresh(School school, Fields fields) {
        SchoolContact contact = new SchoolContact(school, contactName(fields), "", "", "");
        contacts.add(contact);
        return contact;
    }

    private static String contactName(Fields fields) {
        return fields.required("name", Fields.LINE, "onboarding.contact.noName");
    }

    private SchoolContact contact(School school, UUID contact) {
        return contacts.of(school.getId()).stream()
                .filter(each -> each.getPublicId().equals(contact))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("contact " + contact));
    }

    /**
     * Does not ask somebody any more.
     *
     * @param school  that one serves
     * @param contact who
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void removeContact(@On(School.class) UUID school, UUID contact) {
        contacts.remove(contact(schools.find(school).orElseThrow(), contact));
    }

    /**
     * Adds a building, or describes it anew.
     *
     * @param school   that one serves
     * @param location which, or null for a new one
     * @param draft    one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void keepLocation(@On(School.class) UUID school, UUID location, UUID draft) {
        papers.finish(draft, LOCATION, location == null ? school : location).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            String name = fields.required("name", Fields.LINE, "onboarding.edit.noName");
            String brin = fields.text("brin", 10).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (!brin.matches("[0-9]{2}[A-Z]{2}[0-9]{2}")) {
                throw new BusinessException("onboarding.location.noBrin");
            }
            if (location == null) {
                locations.add(new Location(found, name, brin, fields.address()));
            } else {
                location(found, location).describe(name, brin, fields.address());
            }
        });
    }

    private Location location(School school, UUID location) {
        return locations.of(List.of(school.getId())).stream()
                .filter(each -> each.getPublicId().equals(location))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("location " + location));
    }

    /**
     * The school is not in that building any more.
     *
     * @param school   that one serves
     * @param location which
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void removeLocation(@On(School.class) UUID school, UUID location) {
        locations.remove(location(schools.find(school).orElseThrow(), location));
    }

    /**
     * Describes the board of a school anew, for all schools that it runs.
     *
     * @param school of a region of one's institute
     * @param draft  one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.MANAGE_SCHOOLS)
    public void keepBoard(@On(School.class) UUID school, UUID draft) {
        papers.finish(draft, BOARD, school).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            String name = fields.required("name", Fields.LINE, "onboarding.edit.noName");
            if (found.getBoard() == null) {
                SchoolBoard board = new SchoolBoard(found.getRegion(), name);
                boards.add(board);
                found.describe(found.getName(), found.getType(), board);
            }
            found.getBoard()
                    .describe(
                            name,
                            fields.text("kvk", 20).replaceAll("\\s", ""),
                            fields.email("invoiceEmail"),
                            fields.address());
        });
    }
}
