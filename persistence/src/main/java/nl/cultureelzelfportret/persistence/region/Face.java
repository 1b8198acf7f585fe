package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** The face of an institute: its two colours, and its logo as a file of the institute. Form model and columns at once. */
@Embeddable
public class Face implements Serializable {

    /** The least contrast of words on a ground (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final long serialVersionUID = 1L;

    @Column(name = "ground_colour", nullable = false, length = 7)
    private String ground = "#1f2a35";

    @Column(name = "ink_colour", nullable = false, length = 7)
    private String ink = "#ffffff";

    /** The colours of the product itself. */
    public Face() {}

    /** @param other to copy */
    public Face(Face other) {
        this.ground = other.ground;
        this.ink = other.ink;
    }

    /**
     * Looks whether one can read words in these colours.
     *
     * @throws BusinessException if a colour is not one, or one hardly can
     */
    public void check() {
        if (!isColour(ground) || !isColour(ink)) {
            throw new BusinessException("region.face.noColour");
        }
        if (contrast() < LEAST_CONTRAST) {
            throw new BusinessException("region.face.littleContrast");
        }
    }

    private static boolean isColour(String colour) {
        return colour != null && colour.matches("#[0-9a-f]{6}");
    }

    /** {@return how well words can be read: from 1 to 21 (WCAG 2.2, contrast ratio)} */
    public double contrast() {
        double one = luminance(ground);
        double other = luminance(ink);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** {@return the ground of its head, as {@code #rrggbb}} */
    public String getGround() {
        return ground;
    }

    /** @param ground as {@code #rrggbb} */
    public final void setGround(String ground) {
        this.ground = ground;
    }

    /** {@return the words on that ground, as {@code #rrggbb}} */
    public String getInk() {
        return ink;
    }

    /** @param ink as {@code #rrggbb} */
    public final void setInk(String ink) {
        this.ink = ink;
    }
}
