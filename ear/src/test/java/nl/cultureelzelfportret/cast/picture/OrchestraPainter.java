package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** Instruments of an orchestra together. */
final class OrchestraPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color ground = easel.pick(Tint.WINE, Tint.DEEP, Tint.CREAM, Tint.ROSE, Tint.TEAL);
        easel.ground(ground);
        for (int i = 3; i >= 0; i--) {
            easel.slice(
                    Tint.mix(ground, Tint.SUN, 0.1 + 0.07 * (3 - i)), 800, 1300, 520 + 260 * i, 420 + 260 * i, 0, 180);
        }
        double turn = easel.between(-6, 6);
        easel.turned(
                -14 + turn, 430, 640, () -> violin(easel, 430, 660, easel.pick(Tint.BRICK, Tint.AMBER, Tint.WOOD)));
        easel.turned(turn, 1180, 480, () -> trumpet(easel, 1130, 430, easel.pick(Tint.SUN, Tint.AMBER, Tint.STRAW)));
        kettledrum(easel, 1140, 880, easel.pick(Tint.BRICK, Tint.CORAL, Tint.GREEN, Tint.BLUE));
        flute(easel, easel.pick(Tint.INK, Tint.STONE, Tint.BARK));
        for (int i = 0; i < 4; i++) {
            note(
                    easel,
                    620 + i * 150,
                    150 + 70 * (i % 2) + easel.between(-20, 20),
                    easel.pick(Tint.SUN, Tint.PINK, Tint.AQUA, Tint.PAPER, Tint.CORAL));
        }
    }

    private void violin(Easel easel, double x, double y, Color wood) {
        easel.blob(
                Tint.darker(wood, 0.35),
                x,
                y - 176,
                x + 112,
                y - 140,
                x + 120,
                y - 40,
                x + 74,
                y + 30,
                x + 148,
                y + 130,
                x + 110,
                y + 262,
                x,
                y + 292,
                x - 110,
                y + 262,
                x - 148,
                y + 130,
                x - 74,
                y + 30,
                x - 120,
                y - 40,
                x - 112,
                y - 140);
        easel.blob(
                wood, x, y - 160, x + 98, y - 128, x + 104, y - 40, x + 60, y + 30, x + 132, y + 130, x + 96, y + 250,
                x, y + 276, x - 96, y + 250, x - 132, y + 130, x - 60, y + 30, x - 104, y - 40, x - 98, y - 128);
        easel.box(Tint.INK, x - 20, y - 460, 40, 470);
        easel.disc(Tint.BARK, x, y - 480, 38);
        easel.polygon(Tint.INK, x - 16, y + 110, x + 16, y + 110, x + 34, y + 250, x - 34, y + 250);
        easel.box(Tint.STRAW, x - 46, y + 84, 92, 16);
        easel.curve(Tint.INK, 9, x - 70, y + 30, x - 84, y + 70, x - 64, y + 110);
        easel.curve(Tint.INK, 9, x + 70, y + 30, x + 84, y + 70, x + 64, y + 110);
        for (int i = -1; i <= 1; i++) {
            easel.line(Tint.PAPER, 3, x + i * 10, y - 440, x + i * 12, y + 92);
        }
        easel.line(Tint.BARK, 13, x + 190, y - 420, x + 250, y + 330);
        easel.line(Tint.PAPER, 5, x + 172, y - 410, x + 234, y + 330);
    }

    private void trumpet(Easel easel, double x, double y, Color brass) {
        easel.polygon(brass, x + 190, y - 20, x + 340, y - 110, x + 340, y + 110, x + 190, y + 20);
        easel.oval(Tint.darker(brass, 0.3), x + 340, y, 26, 112);
        easel.line(brass, 34, x - 250, y, x + 210, y);
        easel.outline(brass, 28, new RoundRectangle2D.Double(x - 140, y - 4, 280, 120, 110, 110));
        easel.oval(Tint.darker(brass, 0.3), x - 262, y, 16, 32);
        for (int i = 0; i < 3; i++) {
            easel.roundBox(Tint.darker(brass, 0.2), x - 70 + i * 60, y - 56, 42, 170, 12);
            easel.roundBox(Tint.PAPER, x - 66 + i * 60, y - 84, 34, 30, 8);
        }
    }

    private void kettledrum(Easel easel, double x, double y, Color copper) {
        easel.line(Tint.INK, 18, x - 150, y + 60, x - 200, y + 260);
        easel.line(Tint.INK, 18, x + 150, y + 60, x + 200, y + 260);
        easel.slice(copper, x, y - 30, 262, 270, 180, 180);
        easel.slice(Tint.darker(copper, 0.18), x + 60, y - 30, 200, 268, 270, 90);
        easel.oval(Tint.darker(copper, 0.35), x, y - 30, 272, 66);
        easel.oval(Tint.CREAM, x, y - 36, 250, 52);
        easel.line(Tint.BARK, 13, x - 40, y - 40, x - 210, y - 210);
        easel.disc(Tint.PAPER, x - 40, y - 44, 30);
    }

    private void flute(Easel easel, Color colour) {
        easel.turned(easel.between(-24, -14), 700, 1040, () -> {
            easel.roundBox(colour, 430, 1015, 540, 48, 22);
            easel.roundBox(Tint.OAK, 470, 1009, 26, 60, 4);
            for (int i = 0; i < 7; i++) {
                easel.disc(Tint.lighter(colour, 0.6), 580 + i * 52, 1039, 13);
            }
        });
    }

    private void note(Easel easel, double x, double y, Color colour) {
        easel.turned(-20, x, y, () -> easel.oval(colour, x, y, 34, 25));
        easel.line(colour, 10, x + 29, y - 8, x + 29, y - 112);
        easel.curve(colour, 12, x + 29, y - 112, x + 62, y - 84, x + 58, y - 44);
    }
}
