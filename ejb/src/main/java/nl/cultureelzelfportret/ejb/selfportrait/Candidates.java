package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;

/**
 * What can be laid side by side.
 *
 * @param chosen      the moment that was chosen first, or null
 * @param moments     out of which one chooses, newest first
 * @param schoolYears the years by which one can choose
 * @param proposals   pairs that go together
 * @param kept        what was laid side by side before
 */
public record Candidates(
        MomentRow chosen,
        Page<MomentRow> moments,
        List<SchoolYear> schoolYears,
        List<Pair> proposals,
        List<Kept> kept) {

    /**
     * Two moments that go together.
     *
     * @param earlier then
     * @param later   now
     */
    public record Pair(MomentRow earlier, MomentRow later) {}

    /**
     * What was laid side by side before.
     *
     * @param earlier then
     * @param later   now
     * @param words   what changed; may be empty
     */
    public record Kept(Side earlier, Side later, String words) {

        static Kept of(Comparison comparison) {
            return new Kept(Side.of(comparison.getEarlier()), Side.of(comparison.getLater()), comparison.getWords());
        }
    }

    /**
     * One of both, by name.
     *
     * @param publicId of the moment
     * @param heading  may be empty
     * @param kind     what kind of thing it is
     */
    public record Side(UUID publicId, String heading, MomentKind kind) {

        static Side of(Moment moment) {
            return new Side(moment.getPublicId(), moment.getText().heading(), moment.getKind());
        }
    }
}
