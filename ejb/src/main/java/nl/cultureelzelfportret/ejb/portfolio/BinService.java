package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.config.settings.PortfolioSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** What was withdrawn, until it is erased. */
@Stateless
@Guarded
public class BinService {

    private static final int ERASED_AT_A_TIME = 100;

    @Inject
    private MomentRows rows;

    @Inject
    private Moments moments;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private PortfolioSettings settings;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return what one withdrew oneself, the last one first} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<MomentRow> own() {
        return rows.of(moments.binOf(currentViewer.require().personId()));
    }

    /**
     * Erases moments that have been in a bin long enough, and the rows of their files; the bytes follow at the media's
     * own sweep.
     *
     * @return how many; fewer than a hundred when nothing is left to do
     */
    @Open("the clock calls it, nobody else can reach it")
    public int eraseOld() {
        List<Moment> old =
                moments.withdrawnBefore(clock.instant().minus(Duration.ofDays(settings.binDays())), ERASED_AT_A_TIME);
        for (Moment moment : old) {
            List<MediaFile> files = Stream.concat(Stream.of(moment), moment.getSteps().stream())
                    .flatMap(each -> each.getAttachments().stream())
                    .map(Attachment::getFile)
                    .toList();
            moments.erase(moment);
            files.forEach(mediaFiles::remove);
        }
        return old.size();
    }
}
