package nl.cultureelzelfportret.ejb.media;

/**
 * Bytes that lie in the store.
 *
 * @param sha256 their hash and their name, 64 hexadecimal digits
 * @param bytes  how many
 */
record StoredFile(String sha256, long bytes) {}
