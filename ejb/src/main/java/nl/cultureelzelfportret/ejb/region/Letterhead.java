package nl.cultureelzelfportret.ejb.region;

/**
 * What stands on the paper of an institute; what is not known is empty.
 *
 * @param name        of the institute
 * @param contactName whom to ask
 * @param email       of the contact
 * @param telephone   of the contact
 * @param street      of the institute, with number
 * @param postalCode  of the institute
 * @param town        of the institute
 * @param kvkNumber   in the trade register
 * @param vatNumber   VAT identification number
 * @param iban        bank account
 * @param ground      colour of its head, {@code #rrggbb}
 * @param ink         colour of the words on that ground
 * @param logo        the picture itself, as an address that a document takes; empty for none
 */
public record Letterhead(
        String name,
        String contactName,
        String email,
        String telephone,
        String street,
        String postalCode,
        String town,
        String kvkNumber,
        String vatNumber,
        String iban,
        String ground,
        String ink,
        String logo) {}
