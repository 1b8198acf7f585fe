package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A big tree with the leaves of a season. */
final class TreePainter implements Painter {

    private static final Color[][] SEASONS = {
        {Tint.LEAF, Tint.GREEN, Tint.OLIVE, Tint.MOSS},
        {Tint.AMBER, Tint.CORAL, Tint.SUN, Tint.BRICK},
        {Tint.PINK, Tint.ROSE, Tint.CORAL, Tint.WHITE},
        {Tint.TEAL, Tint.AQUA, Tint.BLUE, Tint.LEAF},
    };

    @Override
    public void paint(Easel easel) {
        double width = easel.width();
        double height = easel.height();
        easel.ground(easel.pick(Tint.CREAM, Tint.SKY, Tint.ICE, Tint.STRAW));
        easel.waves(easel.pick(Tint.LEAF, Tint.OLIVE, Tint.SAND), height * 0.84, 24, width);
        double x = width * easel.between(0.45, 0.55);
        double foot = height * 0.9;
        double crown = height * 0.38;
        easel.blob(
                Tint.BARK,
                x - 46,
                crown,
                x + 46,
                crown,
                x + 60,
                foot - 180,
                x + 150,
                foot + 20,
                x,
                foot - 10,
                x - 150,
                foot + 20,
                x - 60,
                foot - 180);
        Color[] leaves = SEASONS[easel.count(0, SEASONS.length - 1)];
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * (1.05 + 0.15 * i);
            double reach = height * easel.between(0.24, 0.33);
            easel.curve(
                    Tint.BARK,
                    26,
                    x,
                    crown + 130,
                    x + 0.5 * reach * Math.cos(angle),
                    crown + 60 + 0.6 * reach * Math.sin(angle),
                    x + 0.95 * reach * Math.cos(angle),
                    crown + reach * Math.sin(angle));
        }
        for (int i = 0; i < 210; i++) {
            double angle = easel.between(0, 2 * Math.PI);
            double far = Math.sqrt(easel.between(0.02, 1));
            double leafX = x + far * width * 0.36 * Math.cos(angle);
            double leafY = crown + far * height * 0.3 * Math.sin(angle);
            leaf(easel, leafX, leafY, easel.pick(leaves));
        }
        for (int i = 0; i < 12; i++) {
            leaf(
                    easel,
                    x + easel.between(-width * 0.4, width * 0.4),
                    easel.between(height * 0.86, height * 0.96),
                    easel.pick(leaves));
        }
    }

    private void leaf(Easel easel, double x, double y, Color colour) {
        double size = easel.between(34, 56);
        easel.turned(easel.between(0, 360), x, y, () -> {
            easel.blob(colour, x - size, y, x, y - size * 0.5, x + size, y, x, y + size * 0.5);
            easel.line(Tint.darker(colour, 0.2), 4, x - size * 0.7, y, x + size * 0.7, y);
        });
    }
}
