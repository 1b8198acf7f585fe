package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.persistence.onboarding.NextStep;
import nl.cultureelzelfportret.persistence.onboarding.OfferRow;
import nl.cultureelzelfportret.persistence.onboarding.Trajectory;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolType;

/**
 * A school as those see it who bring it to work with the portfolio.
 *
 * @param school     what it is
 * @param manages    whether the viewer adds and appoints, as its institute
 * @param board      that runs it, or null
 * @param locations  its buildings
 * @param contacts   whom one can ask
 * @param history    how it came so far, the newest step first
 * @param trainers   who trains it
 * @param candidates who trains other schools of the region and could train it too; for who appoints
 * @param admins     who administers it
 * @param trajectory where it stands and wants to go, or null
 * @param intakeDone whether the intake was finished; null if it was not begun
 * @param offers     the newest first
 * @param agreements the newest first
 * @param sessions   in the order of the calendar
 * @param next       what comes next
 */
public record Dossier(
        Facts school,
        boolean manages,
        Board board,
        List<Place> locations,
        List<Contact> contacts,
        List<Step> history,
        List<NamedThing> trainers,
        List<NamedThing> candidates,
        List<NamedThing> admins,
        Aim trajectory,
        Boolean intakeDone,
        List<OfferRow> offers,
        List<AgreementRow> agreements,
        List<SessionRow> sessions,
        NextStep next)
        implements Serializable {

    /**
     * What a school is.
     *
     * @param publicId   of the school
     * @param name       as people call it
     * @param brin       its code
     * @param type       what kind of school it is, or null
     * @param status     how far it is
     * @param region     id of its region
     * @param regionName name of its region
     */
    public record Facts(
            UUID publicId,
            String name,
            String brin,
            SchoolType type,
            SchoolStatus status,
            UUID region,
            String regionName)
            implements Serializable {

        static Facts of(School school) {
            return new Facts(
                    school.getPublicId(),
                    school.getName(),
                    school.getBrin(),
                    school.getType(),
                    school.getStatus(),
                    school.getRegion().getPublicId(),
                    school.getRegion().getName());
        }
    }

    /**
     * The board of a school.
     *
     * @param publicId     of the board
     * @param name         as it is registered
     * @param kvkNumber    may be empty
     * @param invoiceEmail may be empty
     * @param address      where it can be written to
     */
    public record Board(UUID publicId, String name, String kvkNumber, String invoiceEmail, Address address)
            implements Serializable {

        static Board of(SchoolBoard board) {
            return board == null
                    ? null
                    : new Board(
                            board.getPublicId(),
                            board.getName(),
                            board.getKvkNumber(),
                            board.getInvoiceEmail(),
                            board.getAddress());
        }
    }

    /**
     * A building.
     *
     * @param publicId of the building
     * @param name     as people call it
     * @param brin     its code
     * @param address  where it is
     */
    public record Place(UUID publicId, String name, String brin, Address address) implements Serializable {

        static Place of(Location location) {
            return new Place(location.getPublicId(), location.getName(), location.getBrin(), location.getAddress());
        }
    }

    /**
     * Somebody to ask.
     *
     * @param publicId  of the contact
     * @param name      full name
     * @param position  may be empty
     * @param email     may be empty
     * @param telephone may be empty
     * @param language  in which one writes to them
     */
    public record Contact(UUID publicId, String name, String position, String email, String telephone, String language)
            implements Serializable {

        static Contact of(SchoolContact contact) {
            return new Contact(
                    contact.getPublicId(),
                    contact.getName(),
                    contact.getPosition(),
                    contact.getEmail(),
                    contact.getTelephone(),
                    contact.getLanguage());
        }
    }

    /**
     * A step from one status to another.
     *
     * @param from   before
     * @param to     after
     * @param reason may be empty
     * @param at     when
     */
    public record Step(SchoolStatus from, SchoolStatus to, String reason, Instant at) implements Serializable {}

    /**
     * Where a school stands and wants to go.
     *
     * @param phase        of De Cultuur Loper, or null
     * @param ambition     may be empty
     * @param question     may be empty
     * @param plannedStart or null
     * @param classes      may be empty
     */
    public record Aim(LoperPhase phase, String ambition, String question, LocalDate plannedStart, String classes)
            implements Serializable {

        static Aim of(Trajectory trajectory) {
            return new Aim(
                    trajectory.getPhase(),
                    trajectory.getAmbition(),
                    trajectory.getQuestion(),
                    trajectory.getPlannedStart(),
                    trajectory.getClasses());
        }
    }
}
