package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A procession with lanterns in the dark. */
final class LanternsPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color sky = easel.pick(Tint.NIGHT, Tint.PLUM, Tint.DEEP);
        easel.ground(sky);
        for (int i = 0; i < 26; i++) {
            easel.disc(
                    Tint.glass(Tint.STRAW, easel.between(0.4, 0.9)),
                    easel.between(0, 1600),
                    easel.between(0, 480),
                    easel.between(3, 7));
        }
        double moonX = easel.between(200, 1400);
        easel.disc(Tint.STRAW, moonX, 200, 90);
        easel.disc(sky, moonX + 45, 175, 78);
        for (int i = 0; i < 6; i++) {
            house(easel, i * 280 + easel.between(-60, 20), easel.between(520, 660), Tint.darker(sky, 0.35));
        }
        easel.waves(Tint.mix(sky, Tint.INK, 0.55), 900, 18, easel.between(800, 1400));
        int children = easel.count(4, 6);
        for (int i = 0; i < children; i++) {
            double x = 1600 * (i + 0.45) / children + easel.between(-25, 25);
            child(easel, x, easel.between(930, 980), easel.between(0.9, 1.1));
        }
    }

    private void house(Easel easel, double x, double top, Color colour) {
        easel.box(colour, x, top, 230, 500);
        easel.polygon(colour, x - 20, top, x + 115, top - 130, x + 250, top);
        easel.box(Tint.glass(Tint.SUN, 0.8), x + 45, top + 60, 46, 64);
        if (easel.chance(0.6)) {
            easel.box(Tint.glass(Tint.SUN, 0.8), x + 140, top + 60, 46, 64);
        }
    }

    private void child(Easel easel, double x, double y, double size) {
        Color coat = easel.pick(Tint.CRIMSON, Tint.TEAL, Tint.PURPLE, Tint.GREEN, Tint.ORANGE, Tint.BLUE);
        Color light = easel.pick(Tint.AMBER, Tint.CORAL, Tint.SUN, Tint.PINK, Tint.AQUA);
        easel.placed(x, y, size, () -> {
            easel.line(Tint.BARK, 9, 50, -60, 100, -270);
            easel.disc(Tint.glass(light, 0.2), 100, -200, 150);
            easel.disc(Tint.glass(light, 0.3), 100, -200, 105);
            easel.oval(light, 100, -200, 66, 74);
            easel.oval(Tint.lighter(light, 0.5), 100, -200, 30, 72);
            easel.roundBox(Tint.BARK, 76, -282, 48, 14, 6);
            easel.roundBox(Tint.BARK, 76, -132, 48, 14, 6);
            easel.line(Tint.INK, 26, -22, 100, -24, 190);
            easel.line(Tint.INK, 26, 22, 100, 26, 190);
            easel.polygon(coat, -44, -70, 44, -70, 80, 120, -80, 120);
            easel.line(coat, 30, 24, -40, 56, -66);
            easel.disc(easel.pick(new Color(0xE6B58C), Tint.WOOD, new Color(0xCB935F)), 0, -110, 50);
            easel.slice(Tint.lighter(coat, 0.3), 0, -118, 56, 56, 0, 180);
            easel.disc(Tint.lighter(coat, 0.6), 0, -176, 17);
        });
    }
}
