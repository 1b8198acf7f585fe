package nl.cultureelzelfportret.ejb.draft;

import java.util.Map;
import java.util.UUID;

/**
 * Tells, as an event in the same transaction, that something was kept while it is typed. A feature whose words are seen by
 * others while they grow (a learning question) observes it, and takes the words over at once.
 *
 * @param draft   id of the draft
 * @param form    which form
 * @param subject id of the thing that is being changed, or null
 * @param typed   the fields that were sent, and what stands in them
 */
public record DraftKept(UUID draft, String form, UUID subject, Map<String, String> typed) {}
