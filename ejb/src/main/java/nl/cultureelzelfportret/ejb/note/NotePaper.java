package nl.cultureelzelfportret.ejb.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a note is being typed: a draft, whose id is the same at every look until it has become a note.
 *
 * @param draft   id of the draft
 * @param form    of the draft
 * @param text    as it was typed so far
 * @param savedAt when it was last kept, or null if nothing was typed yet
 */
public record NotePaper(UUID draft, String form, String text, Instant savedAt) implements Serializable {}
