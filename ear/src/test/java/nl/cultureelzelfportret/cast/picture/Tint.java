package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** The paint box: warm, flat colours that go together. */
final class Tint {

    static final Color CREAM = new Color(0xFDF3E0);
    static final Color PAPER = new Color(0xFBF7EE);
    static final Color STONE = new Color(0xF4EFE2);
    static final Color SAND = new Color(0xDCCBA8);
    static final Color STRAW = new Color(0xF4D58A);
    static final Color SUN = new Color(0xF7CB45);
    static final Color AMBER = new Color(0xF29339);
    static final Color ORANGE = new Color(0xC8501E);
    static final Color CORAL = new Color(0xE8603C);
    static final Color RED = new Color(0xB5362E);
    static final Color CRIMSON = new Color(0xA6293A);
    static final Color WINE = new Color(0x7B1F2B);
    static final Color PINK = new Color(0xE99AA6);
    static final Color ROSE = new Color(0xF6D5D2);
    static final Color LILAC = new Color(0xEEE2F3);
    static final Color MAUVE = new Color(0xB79CC9);
    static final Color PURPLE = new Color(0x74448F);
    static final Color PLUM = new Color(0x44284F);
    static final Color ICE = new Color(0xE3F0F4);
    static final Color SKY = new Color(0xBFDFEA);
    static final Color AQUA = new Color(0x7FBFC9);
    static final Color TEAL = new Color(0x2C7F86);
    static final Color WAVE = new Color(0x3B7EA8);
    static final Color BLUE = new Color(0x2F6DB5);
    static final Color DEEP = new Color(0x1F4E79);
    static final Color NIGHT = new Color(0x18304F);
    static final Color MINT = new Color(0xCFE5CF);
    static final Color LEAF = new Color(0x7FAF6A);
    static final Color GREEN = new Color(0x2E7D4F);
    static final Color MOSS = new Color(0x4F6B34);
    static final Color OLIVE = new Color(0xA3A349);
    static final Color BRICK = new Color(0xB9603F);
    static final Color WOOD = new Color(0x8F5B3B);
    static final Color OAK = new Color(0xD9A556);
    static final Color BARK = new Color(0x5E3B28);
    static final Color INK = new Color(0x2B211D);
    static final Color WHITE = Color.WHITE;

    private Tint() {}

    /** {@return the colour with white in it: 0 leaves it as it is, 1 is white} */
    static Color lighter(Color colour, double part) {
        return mix(colour, WHITE, part);
    }

    /** {@return the colour with ink in it: 0 leaves it as it is, 1 is ink} */
    static Color darker(Color colour, double part) {
        return mix(colour, INK, part);
    }

    /** {@return the colour as glass: 0 is invisible, 1 is paint} */
    static Color glass(Color colour, double part) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * part));
    }

    /** {@return a part of the second in the first} */
    static Color mix(Color one, Color other, double part) {
        return new Color(
                between(one.getRed(), other.getRed(), part),
                between(one.getGreen(), other.getGreen(), part),
                between(one.getBlue(), other.getBlue(), part));
    }

    private static int between(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }
}
