package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.MirrorAnswer;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;

/** The mirrors that somebody held up, and the answers that somebody gave. */
@ApplicationScoped
public class MirrorPersonalData implements PersonalData {

    /** Just above the moments themselves, which are erased after it. */
    private static final int ROOM = 9;

    @Inject
    private Mirrors mirrors;

    @Override
    public String feature() {
        return "mirror";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return Stream.concat(
                        mirrors.heldBy(personId).stream().map(MirrorPersonalData::held),
                        mirrors.givenBy(personId).stream().map(MirrorPersonalData::given))
                .toList();
    }

    private static PersonalRecord held(Mirror mirror) {
        return new PersonalRecord(
                "mirror",
                mirror.getPublicId(),
                mirror.getHeldAt(),
                Map.of(
                        "moment",
                        mirror.getMoment().getPublicId().toString(),
                        "class",
                        mirror.getSchoolClass().getName(),
                        "words",
                        mirror.getWords()));
    }

    private static PersonalRecord given(MirrorAnswer answer) {
        return new PersonalRecord(
                "mirror answer",
                answer.getPublicId(),
                answer.getMoment().getPostedAt(),
                Map.of(
                        "moment",
                        answer.getMoment().getPublicId().toString(),
                        "mirror",
                        answer.getMirror().getPublicId().toString()));
    }

    @Override
    public void erase(long personId) {
        mirrors.removeOf(personId);
    }
}
