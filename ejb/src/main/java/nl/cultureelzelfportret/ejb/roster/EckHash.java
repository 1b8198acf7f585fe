package nl.cultureelzelfportret.ejb.roster;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an ECK iD into a keyed hash: the same person is found again, and nobody can tell the ECK iD from it. */
final class EckHash implements UnaryOperator<String> {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private EckHash(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** {@return the hash with this secret, or null where there is none: then ECK iDs are passed over} */
    static UnaryOperator<String> with(String secret) {
        return secret.isEmpty() ? null : new EckHash(secret);
    }

    @Override
    public String apply(String eckId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(eckId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }
}
