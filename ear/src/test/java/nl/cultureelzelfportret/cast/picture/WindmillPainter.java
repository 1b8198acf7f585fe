package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A windmill in the polder. */
final class WindmillPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.SKY, Tint.ICE, Tint.CREAM, Tint.ROSE));
        for (int i = 0; i < easel.count(2, 4); i++) {
            cloud(easel, easel.between(100, 1500), easel.between(110, 360));
        }
        easel.box(Tint.LEAF, 0, 780, 1600, 420);
        easel.box(Tint.mix(Tint.LEAF, Tint.GREEN, 0.5), 0, 780, 1600, 46);
        double millX = easel.between(520, 1080);
        water(easel, millX < 800 ? 1250 : 350);
        tulips(easel, millX < 800 ? 0 : 800);
        easel.oval(Tint.glass(Tint.INK, 0.14), millX, 900, 260, 36);
        mill(easel, millX);
    }

    private void cloud(Easel easel, double x, double y) {
        easel.oval(Tint.WHITE, x, y, 130, 50);
        easel.oval(Tint.WHITE, x - 50, y - 35, 70, 55);
        easel.oval(Tint.WHITE, x + 45, y - 45, 85, 65);
    }

    private void water(Easel easel, double x) {
        easel.polygon(Tint.AQUA, x - 40, 800, x + 40, 800, x + 330, 1200, x - 330, 1200);
        for (int i = 0; i < 4; i++) {
            double y = 880 + 75 * i;
            easel.curve(Tint.glass(Tint.WHITE, 0.7), 8, x - 30 - 22 * i, y, x, y - 8, x + 40 + 16 * i, y);
        }
    }

    private void tulips(Easel easel, double left) {
        for (int row = 0; row < 3; row++) {
            Color colour = easel.pick(Tint.CORAL, Tint.SUN, Tint.PINK, Tint.CRIMSON, Tint.PURPLE);
            double y = 985 + row * 75;
            for (int i = 0; i < 9; i++) {
                double x = left + 50 + i * 84 + (row % 2) * 36;
                easel.line(Tint.GREEN, 9, x, y + 8, x, y + 60);
                easel.blob(
                        colour, x - 24, y - 26, x - 10, y - 8, x, y - 32, x + 10, y - 8, x + 24, y - 26, x + 20, y + 14,
                        x, y + 26, x - 20, y + 14);
            }
        }
    }

    private void mill(Easel easel, double x) {
        Color body = easel.pick(Tint.BRICK, Tint.WOOD, Tint.STONE, Tint.TEAL);
        Color cap = easel.pick(Tint.BARK, Tint.CRIMSON, Tint.DEEP);
        easel.polygon(body, x - 110, 370, x + 110, 370, x + 190, 900, x - 190, 900);
        easel.polygon(Tint.glass(Tint.INK, 0.12), x + 20, 370, x + 110, 370, x + 190, 900, x + 60, 900);
        easel.roundBox(Tint.darker(body, 0.4), x - 45, 750, 90, 150, 30);
        easel.roundBox(Tint.STRAW, x - 32, 560, 64, 80, 10);
        easel.box(Tint.darker(body, 0.4), x - 215, 690, 430, 22);
        easel.blob(cap, x - 135, 380, x - 105, 290, x, 240, x + 105, 290, x + 135, 380, x, 395);
        double turn = easel.between(8, 80);
        for (int i = 0; i < 4; i++) {
            easel.turned(turn + 90 * i, x, 330, () -> sail(easel, x));
        }
        easel.disc(Tint.INK, x, 330, 28);
    }

    private void sail(Easel easel, double x) {
        easel.line(Tint.BARK, 16, x, 330, x, 20);
        easel.box(Tint.PAPER, x + 8, 26, 86, 240);
        for (int i = 0; i <= 4; i++) {
            easel.line(Tint.WOOD, 6, x + 8, 26 + i * 60, x + 94, 26 + i * 60);
        }
        easel.line(Tint.WOOD, 6, x + 94, 26, x + 94, 266);
    }
}
