package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * A page of somebody's timeline, or of a class's.
 *
 * @param title       whose it is: a name, or that of a class
 * @param place       where that is, such as De Regenboog
 * @param moments     newest first
 * @param schoolYears the years by which one can choose
 * @param ownTags     the reader's own words by which one can choose
 */
public record Timeline(
        String title, String place, Page<MomentRow> moments, List<SchoolYear> schoolYears, List<String> ownTags) {}
