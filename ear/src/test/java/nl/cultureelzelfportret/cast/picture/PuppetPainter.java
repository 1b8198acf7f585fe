package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A puppet on strings. */
final class PuppetPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        double x = easel.width() / 2.0;
        double y = easel.height() * 0.52;
        Color ground = easel.pick(Tint.PLUM, Tint.TEAL, Tint.STRAW, Tint.ROSE, Tint.DEEP);
        easel.ground(ground);
        easel.disc(Tint.mix(ground, Tint.CREAM, 0.35), x, y, easel.between(430, 500));
        easel.box(Tint.darker(ground, 0.3), 0, easel.height() - 150, easel.width(), 150);
        double armLeft = easel.between(-120, 90);
        double armRight = easel.between(-120, 90);
        double step = easel.between(-70, 70);
        strings(easel, x, y, armLeft, armRight);
        limbs(easel, x, y, armLeft, armRight, step);
        head(easel, x, y);
    }

    private void strings(Easel easel, double x, double y, double left, double right) {
        double bar = y - 560;
        easel.line(Tint.PAPER, 4, x - 210, bar, x - 240, y - 60 + left);
        easel.line(Tint.PAPER, 4, x + 210, bar, x + 240, y - 60 + right);
        easel.line(Tint.PAPER, 4, x, bar, x, y - 330);
        easel.line(Tint.PAPER, 4, x - 110, bar, x - 90, y + 300);
        easel.line(Tint.PAPER, 4, x + 110, bar, x + 90, y + 300);
        easel.line(Tint.WOOD, 34, x - 240, bar, x + 240, bar);
        easel.line(Tint.BARK, 34, x, bar - 50, x, bar + 40);
    }

    private void limbs(Easel easel, double x, double y, double left, double right, double step) {
        Color coat = easel.pick(Tint.CORAL, Tint.BLUE, Tint.GREEN, Tint.CRIMSON, Tint.PURPLE);
        Color trousers = easel.pick(Tint.SUN, Tint.NIGHT, Tint.AMBER, Tint.PAPER);
        easel.line(trousers, 60, x - 50, y + 180, x - 90 + step, y + 310, x - 80 + step, y + 430);
        easel.line(trousers, 60, x + 50, y + 180, x + 90 + step / 2, y + 310, x + 80, y + 430);
        easel.roundBox(Tint.INK, x - 150 + step, y + 420, 110, 54, 26);
        easel.roundBox(Tint.INK, x + 40, y + 420, 110, 54, 26);
        easel.line(coat, 52, x - 90, y - 80, x - 180, y + 20 + left / 3, x - 240, y - 40 + left);
        easel.line(coat, 52, x + 90, y - 80, x + 180, y + 20 + right / 3, x + 240, y - 40 + right);
        easel.disc(Tint.OAK, x - 242, y - 46 + left, 36);
        easel.disc(Tint.OAK, x + 242, y - 46 + right, 36);
        easel.polygon(coat, x - 110, y - 120, x + 110, y - 120, x + 140, y + 210, x - 140, y + 210);
        for (int i = 0; i < 4; i++) {
            easel.polygon(
                    i % 2 == 0 ? Tint.SUN : Tint.PAPER,
                    x - 110 + i * 55,
                    y - 122,
                    x - 55 + i * 55,
                    y - 122,
                    x - 82 + i * 55,
                    y - 60);
        }
        for (int i = 0; i < 3; i++) {
            easel.disc(Tint.SUN, x, y - 10 + i * 70, 17);
        }
    }

    private void head(Easel easel, double x, double y) {
        Color wood = easel.pick(Tint.OAK, Tint.STRAW, Tint.WOOD, new Color(0xE6B58C));
        Color hat = easel.pick(Tint.CRIMSON, Tint.TEAL, Tint.SUN, Tint.PURPLE);
        easel.box(Tint.darker(wood, 0.2), x - 30, y - 160, 60, 50);
        easel.disc(wood, x, y - 240, 118);
        easel.disc(Tint.mix(wood, Tint.CORAL, 0.6), x - 66, y - 215, 26);
        easel.disc(Tint.mix(wood, Tint.CORAL, 0.6), x + 66, y - 215, 26);
        easel.disc(Tint.WHITE, x - 42, y - 262, 24);
        easel.disc(Tint.WHITE, x + 42, y - 262, 24);
        easel.disc(Tint.INK, x - 38, y - 260, 13);
        easel.disc(Tint.INK, x + 38, y - 260, 13);
        easel.polygon(Tint.mix(wood, Tint.CORAL, 0.4), x - 14, y - 250, x + 14, y - 250, x + 4, y - 206);
        easel.curve(Tint.WINE, 11, x - 50, y - 192, x, y - 168, x + 50, y - 192);
        easel.polygon(hat, x - 122, y - 296, x + 122, y - 296, x + easel.between(-60, 60), y - 440);
        easel.roundBox(Tint.darker(hat, 0.25), x - 132, y - 316, 264, 34, 16);
    }
}
