package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.portfolio.MirrorRow;

/**
 * What a class does together, beside its timeline.
 *
 * @param activities the last ones
 * @param mirrors    the last one, or none
 */
public record Together(List<ActivityRow> activities, List<MirrorRow> mirrors) {}
