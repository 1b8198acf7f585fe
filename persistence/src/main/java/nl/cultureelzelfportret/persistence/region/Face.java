package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** The face of an institute: its three colours; the logo is a file of the institute. Form model and columns at once. */
@Embeddable
public class Face implements Serializable {

    /** The least contrast of words on a ground (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /** The least contrast of a mark that says something with its ground (WCAG 2.2, 1.4.11). */
    public static final double LEAST_MARK_CONTRAST = 3;

    private static final long serialVersionUID = 1L;

    @Column(name = "ground_colour", nullable = false, length = 7)
    private String ground = "#1f2a35";

    @Column(name = "ink_colour", nullable = false, length = 7)
    private String ink = "#ffffff";

    @Column(name = "mark_colour", nullable = false, length = 7)
    private String mark = "#f2a25c";

    /** The colours of the product itself. */
    public Face() {}

    /**
     * @param ground of its head
     * @param ink    of the words on that ground
     * @param mark   of what is pointed at on that ground
     */
    public Face(String ground, String ink, String mark) {
        setGround(ground);
        setInk(ink);
        setMark(mark);
    }

    /** @param other to copy */
    public Face(Face other) {
        this.ground = other.ground;
        this.ink = other.ink;
        this.mark = other.mark;
    }

    /**
     * Looks whether one can read words in these colours.
     *
     * @throws BusinessException if a colour is not one, or one hardly can
     */
    public void check() {
        if (!isColour(ground) || !isColour(ink) || !isColour(mark)) {
            throw new BusinessException("region.face.noColour");
        }
        if (contrast() < LEAST_CONTRAST) {
            throw new BusinessException("region.face.littleContrast");
        }
        if (markContrast() < LEAST_MARK_CONTRAST) {
            throw new BusinessException("region.face.littleMarkContrast");
        }
    }

    /** {@return whether one can read words in these colours, and see what is marked} */
    public boolean isReadable() {
        return isColour(ground)
                && isColour(ink)
                && isColour(mark)
                && contrast() >= LEAST_CONTRAST
                && markContrast() >= LEAST_MARK_CONTRAST;
    }

    private static boolean isColour(String colour) {
        return colour != null && colour.matches("#[0-9a-f]{6}");
    }

    /** {@return how well words can be read: from 1 to 21 (WCAG 2.2, contrast ratio)} */
    public double contrast() {
        return contrast(ground, ink);
    }

    /** {@return how well what is marked can be seen: from 1 to 21} */
    public double markContrast() {
        return contrast(ground, mark);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** {@return all three colours in one word, such as {@code 1f2a35-ffffff-f2a25c}} */
    public String name() {
        return (ground + "-" + ink + "-" + mark).replace("#", "");
    }

    /** {@return the ground of its head, as {@code #rrggbb}} */
    public String getGround() {
        return ground;
    }

    /** @param ground as {@code #rrggbb} */
    public final void setGround(String ground) {
        this.ground = lower(ground);
    }

    /** {@return the words on that ground, as {@code #rrggbb}} */
    public String getInk() {
        return ink;
    }

    /** @param ink as {@code #rrggbb} */
    public final void setInk(String ink) {
        this.ink = lower(ink);
    }

    /** {@return what is pointed at on that ground, as {@code #rrggbb}} */
    public String getMark() {
        return mark;
    }

    /** @param mark as {@code #rrggbb} */
    public final void setMark(String mark) {
        this.mark = lower(mark);
    }

    private static String lower(String colour) {
        return colour == null ? null : colour.strip().toLowerCase(Locale.ROOT);
    }
}
