package nl.cultureelzelfportret.ejb.mail;

import java.util.UUID;

/**
 * Tells that a mail was laid in the outbox.
 *
 * @param mail its id
 */
public record MailQueued(UUID mail) {}
