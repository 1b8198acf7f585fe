package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A cloth with a pattern of batik. */
final class BatikPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color ground = easel.pick(Tint.BARK, Tint.NIGHT, Tint.WINE, Tint.DEEP, Tint.MOSS);
        Color light = easel.pick(Tint.STRAW, Tint.CREAM, Tint.OAK);
        Color accent = easel.pick(Tint.BRICK, Tint.AMBER, Tint.AQUA, Tint.CORAL);
        easel.ground(ground);
        double step = 1600.0 / easel.count(5, 8);
        boolean petals = easel.chance(0.5);
        for (double y = -step / 2; y < easel.height() + step; y += step) {
            for (double x = -step / 2; x < easel.width() + step; x += step) {
                if (petals) {
                    petals(easel, x, y, step, light, accent);
                } else {
                    fans(easel, x, y, step, light, accent, ground);
                }
            }
        }
        border(easel, ground, light, accent);
    }

    private void petals(Easel easel, double x, double y, double step, Color light, Color accent) {
        for (int i = 0; i < 4; i++) {
            easel.turned(45 + 90 * i, x, y, () -> {
                easel.oval(light, x + step * 0.35, y, step * 0.29, step * 0.19);
                easel.oval(accent, x + step * 0.35, y, step * 0.17, step * 0.09);
                easel.disc(light, x + step * 0.35, y, step * 0.03);
            });
        }
        easel.fill(light, Trace.star(x, y, step * 0.12, step * 0.05, 4, 0));
        for (int i = 0; i < 4; i++) {
            easel.turned(90 * i, x, y, () -> easel.disc(accent, x + step * 0.36, y, step * 0.035));
        }
    }

    private void fans(Easel easel, double x, double y, double step, Color light, Color accent, Color ground) {
        double shift = Math.round(y / step) % 2 == 0 ? 0 : step / 2;
        Color[] bands = {light, ground, accent, ground, light, accent};
        for (int i = 0; i < bands.length; i++) {
            easel.slice(
                    bands[i], x + shift, y + step * 0.5, step * (0.5 - 0.085 * i), step * (0.95 - 0.16 * i), 0, 180);
        }
        for (int i = 1; i < 8; i++) {
            double angle = Math.PI * i / 8;
            easel.disc(
                    ground,
                    x + shift + step * 0.46 * Math.cos(angle),
                    y + step * (0.5 - 0.87 * Math.sin(angle)),
                    step * 0.022);
        }
    }

    private void border(Easel easel, Color ground, Color light, Color accent) {
        double edge = 110;
        easel.box(ground, 0, easel.height() - edge, easel.width(), edge);
        easel.box(light, 0, easel.height() - edge - 10, easel.width(), 10);
        for (double x = 0; x < easel.width() + 80; x += 80) {
            easel.polygon(accent, x - 40, easel.height(), x, easel.height() - edge + 22, x + 40, easel.height());
            easel.disc(light, x - 40, easel.height() - edge + 34, 12);
        }
    }
}
