package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pots of clay on a shelf. */
final class PotteryPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color wall = easel.pick(Tint.MINT, Tint.ICE, Tint.ROSE, Tint.CREAM, Tint.SKY);
        easel.ground(wall);
        shelf(easel, 560);
        shelf(easel, 1090);
        for (int row = 0; row < 2; row++) {
            double foot = row == 0 ? 550 : 1080;
            int pots = easel.count(3, 4);
            for (int i = 0; i < pots; i++) {
                pot(
                        easel,
                        1600 * (i + 0.5) / pots + easel.between(-30, 30),
                        foot,
                        easel.between(120, 170),
                        easel.between(250, 390));
            }
        }
    }

    private void shelf(Easel easel, double y) {
        easel.box(Tint.glass(Tint.INK, 0.1), 40, y + 24, 1520, 40);
        easel.roundBox(Tint.OAK, 30, y - 10, 1540, 44, 8);
        easel.box(Tint.WOOD, 30, y + 20, 1540, 14);
    }

    private void pot(Easel easel, double x, double foot, double half, double high) {
        Color clay =
                easel.pick(Tint.BRICK, Tint.CORAL, Tint.BLUE, Tint.TEAL, Tint.STRAW, Tint.PAPER, Tint.WOOD, Tint.MAUVE);
        double top = foot - high;
        double neck = half * easel.between(0.35, 0.75);
        double bow = easel.between(0.45, 0.7);
        Path2D form = Trace.smooth(
                true,
                x - neck,
                top,
                x,
                top,
                x + neck,
                top,
                x + neck * 0.95,
                top + high * 0.16,
                x + half,
                top + high * bow,
                x + half * 0.62,
                foot - 6,
                x,
                foot,
                x - half * 0.62,
                foot - 6,
                x - half,
                top + high * bow,
                x - neck * 0.95,
                top + high * 0.16);
        if (easel.chance(0.4)) {
            easel.curve(
                    Tint.darker(clay, 0.1),
                    24,
                    x + neck,
                    top + high * 0.15,
                    x + half * 1.25,
                    top + high * 0.25,
                    x + half * 0.9,
                    top + high * bow);
        }
        easel.fill(clay, form);
        easel.within(form, () -> decorate(easel, x, top, half, high, clay));
        easel.oval(Tint.darker(clay, 0.35), x, top + 8, neck * 0.92, 17);
    }

    private void decorate(Easel easel, double x, double top, double half, double high, Color clay) {
        Color light = Tint.lighter(clay, 0.6);
        Color dark = Tint.darker(clay, 0.45);
        double band = top + high * easel.between(0.4, 0.55);
        switch (easel.count(0, 3)) {
            case 0 -> {
                easel.box(light, x - half, band, 2 * half, 66);
                for (int i = -3; i <= 3; i++) {
                    easel.polygon(dark, x + i * 50 - 25, band + 60, x + i * 50, band + 8, x + i * 50 + 25, band + 60);
                }
            }
            case 1 -> {
                for (int i = -3; i <= 3; i++) {
                    easel.disc(i % 2 == 0 ? light : dark, x + i * 48, band + 34, 20);
                }
            }
            case 2 -> {
                easel.curve(
                        light,
                        15,
                        x - half,
                        band + 40,
                        x - half / 2,
                        band,
                        x,
                        band + 40,
                        x + half / 2,
                        band,
                        x + half,
                        band + 40);
                easel.curve(
                        dark,
                        15,
                        x - half,
                        band + 84,
                        x - half / 2,
                        band + 44,
                        x,
                        band + 84,
                        x + half / 2,
                        band + 44,
                        x + half,
                        band + 84);
            }
            default -> easel.box(dark, x - half, band, 2 * half, high);
        }
        easel.box(Tint.glass(Tint.INK, 0.1), x + half * 0.4, top, half, high);
        easel.oval(Tint.glass(Tint.WHITE, 0.45), x - half * 0.45, top + high * 0.45, 13, 46);
    }
}
