package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.it.access.Neighbourhood.Asked;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.it.access.Voices.Voice;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix at the addresses of files, and at those to which a page's script sends what is being typed. */
class MediaAccessIT {

    private static final List<VariantSize> SIZES =
            List.of(VariantSize.THUMBNAIL, VariantSize.PHONE, VariantSize.DESKTOP);

    private Doorstep doorstep;

    @BeforeEach
    void gather() throws IOException, InterruptedException {
        doorstep = Doorstep.get();
    }

    @Test
    void everyMediaAddressOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        for (Actor actor : Actor.values()) {
            for (VariantSize size : SIZES) {
                for (Thing thing : doorstep.there.things) {
                    compareFile(actor, thing.file(), size, thing.matter());
                }
                for (Asked asked : doorstep.there.questions) {
                    compareFile(actor, asked.file(), size, asked.matter());
                }
                compareFile(actor, doorstep.there.draftFile, size, Matter.DRAFT);
            }
        }
        doorstep.assertNothingWrong("media addresses");
    }

    @Test
    void everyRecordingIsHeardByThoseWhoMayAndByNobodyElse() throws IOException, InterruptedException {
        for (Actor actor : Actor.values()) {
            for (Voice voice : doorstep.there.voices) {
                compareFile(actor, voice.file(), VariantSize.ORIGINAL, voice.matter());
            }
        }
        doorstep.assertNothingWrong("recordings");
    }

    @Test
    void soundsAreTakenInForTheOwnersOfDraftsOnly() throws IOException, InterruptedException {
        String address = "api/drafts/" + doorstep.there.draft + "/sounds?name=geluid.m4a";
        for (Actor actor : Actor.values()) {
            String answer = expected(actor, Matter.DRAFT);
            doorstep.compare(
                    actor,
                    address,
                    answer.equals("200") ? "422" : answer,
                    doorstep.visitor(actor).post(address, "application/octet-stream", new byte[] {1, 2, 3}));
        }
        doorstep.assertNothingWrong("sounds");
    }

    private void compareFile(Actor actor, UUID file, VariantSize size, Matter matter)
            throws IOException, InterruptedException {
        String address = "media/" + file + "/" + size.address();
        doorstep.compare(
                actor,
                address + " " + matter,
                expected(actor, matter),
                doorstep.visitor(actor).get(address));
    }

    @Test
    void draftsAreKeptForTheirOwnersOnly() throws IOException, InterruptedException {
        String typed = "{\"form\":\"BLOG\",\"fields\":{\"text\":\"\"}}";
        for (Actor actor : Actor.values()) {
            Visitor visitor = doorstep.visitor(actor);
            String fresh = "api/drafts/" + UUID.randomUUID();
            String theirs = "api/drafts/" + doorstep.there.draft;
            doorstep.compare(actor, fresh, expected(actor, Matter.OWN_DESK), visitor.put(fresh, typed));
            doorstep.compare(actor, theirs, expected(actor, Matter.DRAFT), visitor.put(theirs, typed));
        }
        doorstep.assertNothingWrong("drafts");
    }

    @Test
    void photographsAreTakenInForTheOwnersOfDraftsOnly() throws IOException, InterruptedException {
        String address = "api/drafts/" + doorstep.there.draft + "/photographs?name=foto.jpg";
        for (Actor actor : Actor.values()) {
            String answer = expected(actor, Matter.DRAFT);
            doorstep.compare(
                    actor,
                    address,
                    answer.equals("200") ? "422" : answer,
                    doorstep.visitor(actor).post(address, "application/octet-stream", new byte[] {1, 2, 3}));
        }
        doorstep.assertNothingWrong("photographs");
    }

    @Test
    void aFormOfAnotherSiteBringsNoPhotograph() throws IOException, InterruptedException {
        String address = "api/drafts/" + doorstep.there.draft + "/photographs?name=foto.jpg";

        assertEquals(
                415,
                doorstep.visitor(Actor.OWNER)
                        .post(address, "text/plain", new byte[] {1})
                        .statusCode());
    }

    private static String expected(Actor actor, Matter matter) {
        if (actor == Actor.ANONYMOUS) {
            return "401";
        }
        return AccessMatrix.permits(actor, matter) ? "200" : "404";
    }
}
