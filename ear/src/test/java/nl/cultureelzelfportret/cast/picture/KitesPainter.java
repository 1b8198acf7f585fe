package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** Kites in the wind. */
final class KitesPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.SKY, Tint.ICE, Tint.AQUA, Tint.CREAM));
        for (int i = 0; i < 3; i++) {
            double x = easel.between(100, 1500);
            double y = easel.between(120, 620);
            easel.oval(Tint.WHITE, x, y, 140, 48);
            easel.oval(Tint.WHITE, x + 40, y - 40, 80, 60);
        }
        easel.waves(easel.pick(Tint.SAND, Tint.MINT), 900, 40, easel.between(1200, 2000));
        easel.waves(easel.pick(Tint.LEAF, Tint.STRAW), 1010, 36, easel.between(1000, 1700));
        int kites = easel.count(3, 4);
        for (int i = 0; i < kites; i++) {
            double x = 1600 * (i + 0.5) / kites + easel.between(-70, 70);
            double y = easel.between(250, 520);
            double handX = x + easel.between(-260, 260);
            easel.curve(Tint.INK, 4, x, y + 150, (x + handX) / 2 + 60, 760, handX, 1010);
            easel.turned(easel.between(-28, 28), x, y, () -> kite(easel, x, y));
            child(easel, handX, 1040);
        }
    }

    private void kite(Easel easel, double x, double y) {
        Color one = easel.pick(Tint.CORAL, Tint.SUN, Tint.BLUE, Tint.PURPLE, Tint.GREEN);
        Color other = easel.pick(Tint.STRAW, Tint.PINK, Tint.PAPER, Tint.AMBER, Tint.TEAL);
        easel.curve(one, 9, x, y + 190, x + 40, y + 250, x - 20, y + 310, x + 30, y + 380);
        for (int i = 0; i < 3; i++) {
            double bowY = y + 250 + i * 55;
            double bowX = x + (i % 2 == 0 ? 36 : -14);
            easel.polygon(other, bowX, bowY, bowX - 34, bowY - 20, bowX - 34, bowY + 20);
            easel.polygon(other, bowX, bowY, bowX + 34, bowY - 20, bowX + 34, bowY + 20);
        }
        easel.polygon(one, x, y - 170, x + 125, y - 20, x, y + 190, x - 125, y - 20);
        easel.polygon(other, x, y - 170, x + 125, y - 20, x, y - 20);
        easel.polygon(other, x, y - 20, x, y + 190, x - 125, y - 20);
        if (easel.chance(0.6)) {
            easel.disc(Tint.PAPER, x, y - 10, 52);
            easel.disc(Tint.INK, x - 18, y - 20, 7);
            easel.disc(Tint.INK, x + 18, y - 20, 7);
            easel.curve(Tint.INK, 7, x - 24, y + 4, x, y + 22, x + 24, y + 4);
        }
    }

    private void child(Easel easel, double x, double y) {
        Color coat = easel.pick(Tint.CRIMSON, Tint.BLUE, Tint.GREEN, Tint.PURPLE, Tint.ORANGE);
        easel.line(Tint.NIGHT, 18, x - 16, y + 80, x - 22, y + 128);
        easel.line(Tint.NIGHT, 18, x + 16, y + 80, x + 22, y + 128);
        easel.polygon(coat, x - 26, y, x + 26, y, x + 48, y + 90, x - 48, y + 90);
        easel.line(coat, 18, x + 10, y + 18, x, y - 34);
        easel.disc(easel.pick(Tint.WOOD, Tint.BARK, new Color(0xE6B58C)), x, y - 30, 30);
        easel.slice(easel.pick(Tint.INK, Tint.SUN, coat), x, y - 34, 33, 32, 0, 180);
    }
}
