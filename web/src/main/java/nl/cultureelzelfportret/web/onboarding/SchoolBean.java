package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.onboarding.AppointmentService;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.web.core.Redirect;

/** A school as its institute and its trainer know it, and what comes next. */
@Named
@ViewScoped
public class SchoolBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Inject
    private AppointmentService appointments;

    private UUID school;
    private Dossier dossier;
    private SchoolStatus status;
    private String reason;
    private String trainer;

    /** Reads the page. */
    public void load() {
        dossier = schools.read(school);
        status = dossier.school().status();
    }

    /**
     * Gives the school another status.
     *
     * @return to the same page
     */
    public String become() {
        schools.become(school, status, reason);
        return here();
    }

    /**
     * Has somebody train the school.
     *
     * @return to the same page
     */
    public String appoint() {
        if (trainer != null && !trainer.isEmpty()) {
            appointments.appointTrainer(school, UUID.fromString(trainer));
        }
        return here();
    }

    /**
     * Has somebody not train the school any more.
     *
     * @param person id of who did
     * @return to the same page
     */
    public String dismiss(UUID person) {
        appointments.dismissTrainer(school, person);
        return here();
    }

    private String here() {
        return Redirect.to("/onboarding/school").with("school", school).outcome();
    }

    /** {@return the steps of the way, up to active, and whether they were taken} */
    public List<Stop> getWay() {
        return Stream.of(SchoolStatus.values())
                .filter(each -> each != SchoolStatus.ENDED)
                .map(each -> new Stop(each, mark(each)))
                .toList();
    }

    private String mark(SchoolStatus each) {
        SchoolStatus now = dossier.school().status();
        return each == now ? "now" : each.compareTo(now) < 0 && now != SchoolStatus.ENDED ? "done" : "later";
    }

    /**
     * A step of the way.
     *
     * @param status which
     * @param mark   {@code done}, {@code now} or {@code later}
     */
    public record Stop(SchoolStatus status, String mark) implements Serializable {}

    /** {@return where the next step is done; empty where nothing is waited for} */
    public String getNextAddress() {
        String of = "?school=" + school;
        return switch (dossier.next()) {
            case BEGIN_INTAKE -> "/onboarding/intake-step" + of + "&section=CONTENT";
            case FINISH_INTAKE -> "/onboarding/intake" + of;
            case MAKE_OFFER, RENEW_OFFER -> "/onboarding/offer-edit" + of;
            case SEND_OFFER, AWAIT_ANSWER, TALK_AGAIN ->
                "/onboarding/offer?offer=" + dossier.offers().get(0).publicId();
            case SIGN_AGREEMENTS ->
                dossier.agreements().stream()
                        .filter(row -> !row.signed() && !row.superseded())
                        .map(row -> "/onboarding/agreement?agreement=" + row.publicId())
                        .findFirst()
                        .orElse("");
            case PLAN_SESSIONS -> "/onboarding/session" + of;
            case GIVE_SESSIONS ->
                dossier.sessions().stream()
                        .filter(row -> !row.held())
                        .map(row -> "/onboarding/session" + of + "&session=" + row.publicId())
                        .findFirst()
                        .orElse("");
            case NONE -> "";
        };
    }

    /** {@return all that is known of the school} */
    public Dossier getDossier() {
        return dossier;
    }

    /** {@return the statuses to choose from} */
    public SchoolStatus[] getStatuses() {
        return SchoolStatus.values();
    }

    /** {@return the status that is chosen} */
    public SchoolStatus getStatus() {
        return status;
    }

    /** @param status that is chosen */
    public void setStatus(SchoolStatus status) {
        this.status = status;
    }

    /** {@return why} */
    public String getReason() {
        return reason;
    }

    /** @param reason why */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** {@return who is chosen to train the school} */
    public String getTrainer() {
        return trainer;
    }

    /** @param trainer who is chosen */
    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }
}
