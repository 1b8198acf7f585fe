package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A pattern of eight-pointed stars, as on tiles. */
final class MosaicPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color ground = easel.pick(Tint.DEEP, Tint.TEAL, Tint.GREEN, Tint.CRIMSON, Tint.NIGHT);
        Color star = easel.pick(Tint.SUN, Tint.CREAM, Tint.AMBER, Tint.PAPER);
        Color heart = easel.pick(Tint.CORAL, Tint.AQUA, Tint.BLUE, Tint.LEAF, Tint.PURPLE);
        Color cross = Tint.mix(ground, Tint.lighter(heart, 0.3), 0.55);
        easel.ground(Tint.PAPER);
        double tile = 1600.0 / easel.count(4, 6);
        for (double y = -tile / 2; y < easel.height() + tile; y += tile) {
            for (double x = -tile / 2; x < easel.width() + tile; x += tile) {
                easel.box(cross, x, y, tile - 8, tile - 8);
                corner(easel, ground, x + tile / 2 - 4, y + tile / 2 - 4, tile);
                star(easel, star, heart, ground, x + tile / 2 - 4, y + tile / 2 - 4, tile);
            }
        }
        border(easel, ground, star);
    }

    private void corner(Easel easel, Color ground, double x, double y, double tile) {
        double half = tile / 2 - 4;
        for (int i = 0; i < 4; i++) {
            easel.turned(90 * i, x, y, () -> {
                easel.polygon(ground, x - half, y - half, x - half * 0.42, y - half, x - half, y - half * 0.42);
                easel.polygon(ground, x - half * 0.16, y - half, x + half * 0.16, y - half, x, y - half * 0.8);
            });
        }
    }

    private void star(Easel easel, Color star, Color heart, Color ground, double x, double y, double tile) {
        easel.fill(star, Trace.star(x, y, tile * 0.45, tile * 0.345, 8, 22.5));
        easel.fill(ground, Trace.star(x, y, tile * 0.36, tile * 0.26, 8, 22.5));
        easel.fill(heart, Trace.star(x, y, tile * 0.3, tile * 0.16, 8, 0));
        easel.fill(star, Trace.star(x, y, tile * 0.13, tile * 0.1, 8, 22.5));
        easel.disc(ground, x, y, tile * 0.045);
    }

    private void border(Easel easel, Color ground, Color star) {
        double width = easel.width();
        double height = easel.height();
        easel.outline(ground, 90, new Rectangle2D.Double(0, 0, width, height));
        easel.outline(star, 10, new Rectangle2D.Double(52, 52, width - 104, height - 104));
    }
}
