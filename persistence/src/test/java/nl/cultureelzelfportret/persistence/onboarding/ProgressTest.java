package nl.cultureelzelfportret.persistence.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import org.junit.jupiter.api.Test;

/** What comes next for a school follows from how far it came. */
class ProgressTest {

    @Test
    void leadsFromTheFirstTalkToTheFirstSession() {
        assertEquals(NextStep.BEGIN_INTAKE, Progress.NONE.next(SchoolStatus.INTEREST));
        assertEquals(NextStep.FINISH_INTAKE, progress(false, null, false).next(SchoolStatus.INTAKE));
        assertEquals(NextStep.MAKE_OFFER, progress(true, null, false).next(SchoolStatus.INTAKE));
        assertEquals(
                NextStep.SEND_OFFER, progress(true, OfferStatus.DRAFT, false).next(SchoolStatus.INTAKE));
        assertEquals(
                NextStep.AWAIT_ANSWER, progress(true, OfferStatus.SENT, false).next(SchoolStatus.OFFERED));
        assertEquals(
                NextStep.SIGN_AGREEMENTS,
                progress(true, OfferStatus.ACCEPTED, false).next(SchoolStatus.OFFERED));
        assertEquals(
                NextStep.PLAN_SESSIONS,
                progress(true, OfferStatus.ACCEPTED, true).next(SchoolStatus.AGREED));
        assertEquals(NextStep.NONE, progress(true, OfferStatus.ACCEPTED, true).next(SchoolStatus.ACTIVE));
    }

    private static Progress progress(boolean done, OfferStatus offer, boolean signed) {
        return new Progress(true, done, offer, signed, false);
    }

    @Test
    void leadsBackWhenTheAnswerIsNoOrDoesNotCome() {
        assertEquals(
                NextStep.TALK_AGAIN, progress(true, OfferStatus.DECLINED, false).next(SchoolStatus.OFFERED));
        assertEquals(
                NextStep.RENEW_OFFER, progress(true, OfferStatus.EXPIRED, false).next(SchoolStatus.OFFERED));
        assertEquals(
                NextStep.RENEW_OFFER,
                progress(true, OfferStatus.WITHDRAWN, false).next(SchoolStatus.OFFERED));
    }
}
