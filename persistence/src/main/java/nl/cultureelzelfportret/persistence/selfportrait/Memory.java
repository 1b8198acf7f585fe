package nl.cultureelzelfportret.persistence.selfportrait;

import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/**
 * A moment of years ago, as little of it as reminds one.
 *
 * @param moment     its id
 * @param kind       what kind of thing it is
 * @param heading    the title or the first words; may be empty
 * @param postedAt   when it was posted
 * @param photograph id of its first file if that is a photograph, or null
 */
public record Memory(UUID moment, MomentKind kind, String heading, Instant postedAt, UUID photograph) {}
