package nl.cultureelzelfportret.cast;

/**
 * A region of the cast, with the institute that serves it.
 *
 * @param key         its name in the files of the cast
 * @param name        such as Noord-Brabant
 * @param slug        its name in an address
 * @param institute   name of the institute
 * @param contactName whom to ask
 * @param email       at an address that cannot exist
 * @param telephone   a number that nobody has
 */
public record CastRegion(
        String key, String name, String slug, String institute, String contactName, String email, String telephone) {}
