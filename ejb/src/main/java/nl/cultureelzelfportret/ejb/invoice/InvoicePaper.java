package nl.cultureelzelfportret.ejb.invoice;

/**
 * An invoice on paper.
 *
 * @param name      with which it is saved
 * @param mediaType such as {@code application/pdf}
 * @param content   its bytes
 */
public record InvoicePaper(String name, String mediaType, byte[] content) {}
