package nl.cultureelzelfportret.persistence.growth;

import java.time.Instant;

/**
 * What somebody shared in a week.
 *
 * @param ownerId  key of the person
 * @param weeksAgo 0 for the last seven days
 * @param moments  how many
 * @param last     when the last of them was posted
 */
public record WeekFigure(long ownerId, int weeksAgo, int moments, Instant last) {}
