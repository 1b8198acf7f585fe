package nl.cultureelzelfportret.it.access;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The matrix at the addresses of papers: every actor at an offer and an agreement. */
class PaperAccessIT {

    @Test
    void aPaperOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        Doorstep doorstep = Doorstep.get();
        for (Actor actor : Actor.values()) {
            for (String address : List.of(
                    "onboarding/pdf/offer/" + doorstep.there.deal.sent(),
                    "onboarding/pdf/agreement/" + doorstep.there.deal.processing())) {
                String expected = actor == Actor.ANONYMOUS
                        ? "redirect to /account/sign-in"
                        : AccessMatrix.permits(actor, Matter.READ_AGREEMENT) ? "200" : "404";
                doorstep.compare(
                        actor, address, expected, doorstep.visitor(actor).get(address));
            }
        }
        doorstep.assertNothingWrong("papers");
    }
}
