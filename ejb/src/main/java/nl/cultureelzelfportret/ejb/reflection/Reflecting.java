package nl.cultureelzelfportret.ejb.reflection;

import java.util.List;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;

/**
 * A reflection while it is made.
 *
 * @param editing the moment that it becomes, on the editor's table
 * @param content as it was typed so far
 * @param about   the moments that are looked back at, or some of the period, oldest first
 */
public record Reflecting(Editing editing, ReflectionContent content, List<MomentRow> about) {}
