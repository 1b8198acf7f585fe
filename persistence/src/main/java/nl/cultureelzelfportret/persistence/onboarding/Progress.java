package nl.cultureelzelfportret.persistence.onboarding;

import nl.cultureelzelfportret.persistence.school.SchoolStatus;

/**
 * How far a school came, told in facts.
 *
 * @param intake     whether the intake was begun
 * @param intakeDone whether it was finished
 * @param offer      what became of the newest offer, or null if there is none
 * @param signed     whether the agreements on it were signed by both
 * @param sessions   whether sessions were planned
 */
public record Progress(boolean intake, boolean intakeDone, OfferStatus offer, boolean signed, boolean sessions) {

    /** Nothing happened yet. */
    public static final Progress NONE = new Progress(false, false, null, false, false);

    /**
     * {@return what comes next}
     *
     * @param status of the school
     */
    public NextStep next(SchoolStatus status) {
        return switch (status) {
            case INTEREST, INTAKE, OFFERED -> beforeAgreement();
            case AGREED -> sessions ? NextStep.GIVE_SESSIONS : NextStep.PLAN_SESSIONS;
            case IMPLEMENTING -> sessions ? NextStep.GIVE_SESSIONS : NextStep.PLAN_SESSIONS;
            case ACTIVE, ENDED -> NextStep.NONE;
        };
    }

    private NextStep beforeAgreement() {
        if (offer == null) {
            return !intake ? NextStep.BEGIN_INTAKE : intakeDone ? NextStep.MAKE_OFFER : NextStep.FINISH_INTAKE;
        }
        return switch (offer) {
            case DRAFT -> NextStep.SEND_OFFER;
            case SENT -> NextStep.AWAIT_ANSWER;
            case ACCEPTED -> signed ? NextStep.PLAN_SESSIONS : NextStep.SIGN_AGREEMENTS;
            case DECLINED -> NextStep.TALK_AGAIN;
            case EXPIRED, WITHDRAWN -> NextStep.RENEW_OFFER;
        };
    }
}
