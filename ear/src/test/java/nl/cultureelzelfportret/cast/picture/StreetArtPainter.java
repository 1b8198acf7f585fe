package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A brick wall with street art. */
final class StreetArtPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color brick = easel.pick(Tint.BRICK, Tint.SAND, Tint.MAUVE, Tint.lighter(Tint.NIGHT, 0.35));
        easel.ground(Tint.lighter(brick, 0.35));
        for (int row = 0; row < 15; row++) {
            for (int column = -1; column < 10; column++) {
                Color shade = Tint.darker(brick, easel.between(0, 0.12));
                easel.roundBox(shade, column * 180 + (row % 2) * 90 + 5, row * 74 + 5, 170, 64, 6);
            }
        }
        Color one = easel.pick(Tint.CORAL, Tint.SUN, Tint.PINK, Tint.AQUA);
        Color other = easel.pick(Tint.BLUE, Tint.TEAL, Tint.PURPLE, Tint.GREEN);
        splash(easel, Tint.PAPER, 780, 480, 560);
        splash(easel, other, 780, 480, 500);
        switch (easel.count(0, 3)) {
            case 0 -> eye(easel, one);
            case 1 -> heart(easel, one);
            case 2 -> bird(easel, one, other);
            default -> letters(easel, one);
        }
        easel.box(Tint.lighter(Tint.INK, 0.55), 0, 1090, 1600, 110);
        easel.box(Tint.lighter(Tint.INK, 0.35), 0, 1090, 1600, 18);
        can(easel, 230, one);
        can(easel, 340, other);
        can(easel, 1380, easel.pick(Tint.SUN, Tint.WHITE, Tint.CRIMSON));
    }

    private void splash(Easel easel, Color colour, double x, double y, double size) {
        double[] edge = new double[36];
        for (int i = 0; i < 18; i++) {
            double angle = 2 * Math.PI * i / 18;
            double radius = size * (i % 2 == 0 ? easel.between(0.92, 1.12) : easel.between(0.74, 0.86));
            edge[2 * i] = x + 1.15 * radius * Math.cos(angle);
            edge[2 * i + 1] = y + 0.72 * radius * Math.sin(angle);
        }
        easel.blob(colour, edge);
        for (int i = 0; i < 5; i++) {
            double dripX = x - size * 0.8 + i * size * 0.4;
            easel.line(colour, 22, dripX, y + 100, dripX, y + size * easel.between(0.7, 1.0));
        }
    }

    private void eye(Easel easel, Color colour) {
        easel.blob(Tint.PAPER, 380, 490, 560, 340, 780, 290, 1000, 340, 1180, 490, 1000, 630, 780, 680, 560, 630);
        easel.disc(colour, 780, 485, 165);
        easel.disc(Tint.INK, 780, 485, 88);
        easel.disc(Tint.WHITE, 820, 440, 34);
        for (int i = 0; i < 5; i++) {
            easel.line(
                    Tint.INK,
                    18,
                    520 + i * 130,
                    330 - 30 * Math.sin(Math.PI * (i + 0.5) / 5),
                    490 + i * 145,
                    230 - 50 * Math.sin(Math.PI * (i + 0.5) / 5));
        }
    }

    private void heart(Easel easel, Color colour) {
        easel.blob(Tint.INK, 780, 770, 520, 500, 540, 300, 680, 250, 780, 340, 880, 250, 1020, 300, 1040, 500);
        easel.blob(colour, 780, 730, 550, 490, 570, 320, 680, 282, 780, 380, 880, 282, 990, 320, 1010, 490);
        easel.blob(Tint.lighter(colour, 0.5), 610, 420, 630, 350, 690, 330, 660, 380);
        easel.line(Tint.PAPER, 20, 560, 640, 1010, 330);
        easel.polygon(Tint.PAPER, 1060, 296, 1030, 370, 980, 312);
    }

    private void bird(Easel easel, Color colour, Color other) {
        easel.blob(Tint.INK, 430, 560, 620, 390, 860, 350, 1040, 470, 960, 640, 760, 720, 560, 680);
        easel.blob(colour, 460, 560, 630, 415, 850, 378, 1010, 475, 940, 620, 760, 692, 575, 655);
        easel.blob(Tint.darker(colour, 0.2), 640, 500, 780, 380, 760, 190, 900, 340, 880, 560, 740, 600);
        easel.disc(Tint.INK, 1030, 400, 104);
        easel.disc(colour, 1030, 400, 82);
        easel.polygon(Tint.AMBER, 1100, 360, 1220, 410, 1100, 446);
        easel.disc(Tint.PAPER, 1050, 380, 30);
        easel.disc(other, 1056, 382, 15);
    }

    private void letters(Easel easel, Color colour) {
        for (int pass = 0; pass < 2; pass++) {
            Color paint = pass == 0 ? Tint.INK : colour;
            double thickness = pass == 0 ? 128 : 84;
            easel.curve(paint, thickness, 560, 400, 430, 360, 380, 490, 440, 610, 560, 590);
            easel.line(paint, thickness, 680, 380, 860, 380, 690, 600, 880, 600);
            easel.line(paint, thickness, 1000, 620, 1000, 380);
            easel.curve(paint, thickness, 1000, 390, 1150, 380, 1160, 500, 1000, 510);
        }
        easel.line(Tint.lighter(colour, 0.6), 16, 410, 420, 400, 470);
        easel.line(Tint.lighter(colour, 0.6), 16, 700, 362, 800, 362);
    }

    private void can(Easel easel, double x, Color colour) {
        easel.roundBox(Tint.STONE, x - 42, 930, 84, 180, 16);
        easel.box(colour, x - 42, 975, 84, 90);
        easel.slice(Tint.SAND, x, 934, 42, 34, 0, 180);
        easel.roundBox(colour, x - 16, 868, 32, 40, 8);
    }
}
