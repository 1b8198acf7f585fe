package nl.cultureelzelfportret.persistence.media;

import java.util.Arrays;
import java.util.Optional;

/** The sizes in which a photograph is kept; video and sound are kept as {@link #ORIGINAL} only. */
public enum VariantSize {
    /** For lists. */
    THUMBNAIL("thumbnail", 480),
    /** For a telephone. */
    PHONE("800", 800),
    /** For a desktop, and the largest that is kept of a photograph. */
    DESKTOP("1600", 1600),
    /** As it came. */
    ORIGINAL("original", Integer.MAX_VALUE);

    private final String address;
    private final int longestSide;

    VariantSize(String address, int longestSide) {
        this.address = address;
        this.longestSide = longestSide;
    }

    /**
     * {@return the size that is called so in an address}
     *
     * @param address such as {@code 800}
     */
    public static Optional<VariantSize> at(String address) {
        return Arrays.stream(values())
                .filter(size -> size.address.equals(address))
                .findFirst();
    }

    /** {@return its name in an address} */
    public String address() {
        return address;
    }

    /** {@return the longest side in pixels; smaller pictures are never scaled up} */
    public int longestSide() {
        return longestSide;
    }
}
