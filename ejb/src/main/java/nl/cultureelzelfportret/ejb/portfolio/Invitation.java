package nl.cultureelzelfportret.ejb.portfolio;

import nl.cultureelzelfportret.persistence.portfolio.MomentContent;

/**
 * What the editor shows of the thing that a moment is made for.
 *
 * @param title   what the thing is called
 * @param content with which the form begins
 */
public record Invitation(String title, MomentContent content) {}
