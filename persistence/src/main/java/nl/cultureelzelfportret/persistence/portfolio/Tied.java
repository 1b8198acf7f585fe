package nl.cultureelzelfportret.persistence.portfolio;

import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * What the access policy has to know of a moment that is tied to something, before it is read.
 *
 * @param momentId   key of the moment
 * @param ownerId    key of its owner
 * @param visibility who may look
 */
public record Tied(long momentId, long ownerId, Visibility visibility) {}
