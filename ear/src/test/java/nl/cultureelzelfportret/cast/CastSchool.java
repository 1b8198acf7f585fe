package nl.cultureelzelfportret.cast;

import nl.cultureelzelfportret.persistence.school.Edition;

/**
 * A school of the cast.
 *
 * @param key     its name in the files of the cast
 * @param region  in which it stands
 * @param name    as people call it
 * @param edition the face that its people see
 * @param brin    an invented school code
 */
public record CastSchool(String key, CastRegion region, String name, Edition edition, String brin) {}
