package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * A page of one's own timeline out of which one chooses.
 *
 * @param moments     newest first
 * @param hanging     ids of those that hang on the self-portrait already
 * @param schoolYears the years by which one can choose
 */
public record Choice(Page<MomentRow> moments, Set<UUID> hanging, List<SchoolYear> schoolYears) {}
