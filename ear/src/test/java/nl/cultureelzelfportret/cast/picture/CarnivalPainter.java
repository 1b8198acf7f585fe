package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** Bunting, balloons and confetti. */
final class CarnivalPainter implements Painter {

    private static final Color[] PARTY = {
        Tint.CORAL, Tint.SUN, Tint.GREEN, Tint.BLUE, Tint.PURPLE, Tint.PINK, Tint.AMBER
    };

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.CREAM, Tint.SKY, Tint.LILAC, Tint.NIGHT, Tint.MINT));
        bunting(easel, 90, easel.between(110, 170));
        bunting(easel, 250, easel.between(90, 150));
        for (int i = 0; i < 130; i++) {
            double x = easel.between(0, 1600);
            double y = easel.between(0, 1200);
            Color colour = easel.pick(PARTY);
            if (easel.chance(0.5)) {
                easel.disc(colour, x, y, easel.between(8, 16));
            } else {
                easel.turned(easel.between(0, 180), x, y, () -> easel.box(colour, x - 18, y - 8, 36, 16));
            }
        }
        int balloons = easel.count(2, 3);
        for (int i = 0; i < balloons; i++) {
            balloon(easel, 220 + i * 150, easel.between(520, 700), PARTY[(i * 2 + balloons) % PARTY.length]);
        }
        hat(easel, easel.between(980, 1120), easel.pick(Tint.RED, Tint.BLUE, Tint.GREEN, Tint.PURPLE));
    }

    private void bunting(Easel easel, double y, double sag) {
        easel.curve(Tint.BARK, 7, -20, y, 400, y + sag * 0.85, 800, y + sag, 1200, y + sag * 0.85, 1620, y);
        for (int i = 0; i < 15; i++) {
            double x = 50 + i * 108;
            double hang = y + sag * (1 - Math.pow((x - 800) / 820, 2));
            easel.polygon(PARTY[(i + (int) y) % PARTY.length], x - 42, hang, x + 42, hang, x, hang + 104);
        }
    }

    private void balloon(Easel easel, double x, double y, Color colour) {
        easel.curve(Tint.INK, 5, x, y + 150, x + 30, y + 280, x - 10, y + 400, 380, 1210);
        easel.oval(colour, x, y, 112, 142);
        easel.polygon(colour, x, y + 134, x + 22, y + 166, x - 22, y + 166);
        easel.oval(Tint.lighter(colour, 0.5), x - 40, y - 52, 20, 34);
    }

    private void hat(Easel easel, double x, Color colour) {
        for (int i = 0; i < 3; i++) {
            Color feather = PARTY[(i * 3 + 1) % PARTY.length];
            easel.turned(12 + i * 22, x + 60, 780, () -> {
                easel.blob(feather, x + 60, 800, x + 6, 620, x + 60, 420, x + 114, 620);
                easel.line(Tint.lighter(feather, 0.5), 6, x + 60, 780, x + 60, 470);
            });
        }
        easel.blob(colour, x - 250, 960, x - 230, 740, x - 80, 640, x + 100, 650, x + 240, 760, x + 250, 960, x, 990);
        easel.oval(Tint.darker(colour, 0.25), x, 970, 390, 66);
        easel.oval(colour, x, 954, 380, 52);
        easel.curve(Tint.SUN, 34, x - 246, 900, x, 950, x + 246, 900);
        easel.fill(Tint.SUN, Trace.star(x - 40, 800, 66, 30, 5, -90));
        for (int i = 0; i < 4; i++) {
            easel.disc(Tint.PAPER, x - 180 + i * 118, 845 + (i % 2) * 22, 17);
        }
    }
}
