package nl.cultureelzelfportret.persistence.region;

import java.math.BigInteger;
import java.util.stream.Collectors;

/**
 * Bank account numbers: their check (ISO 13616: the number, turned around and read as digits, leaves 1 modulo 97), and how
 * they are printed.
 */
public final class Iban {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /**
     * {@return whether this can be a bank account number}
     *
     * @param iban without spaces, in capitals
     */
    public static boolean isValid(String iban) {
        if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        String digits = (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .mapToObj(character -> Integer.toString(Character.getNumericValue(character)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }

    /**
     * {@return a bank account number as it is printed: in groups of four (ISO 13616)}
     *
     * @param iban without spaces
     */
    public static String printed(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
