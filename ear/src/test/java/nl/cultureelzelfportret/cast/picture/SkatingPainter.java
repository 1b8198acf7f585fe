package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** Skaters on the ice under a bridge. */
final class SkatingPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.ICE, Tint.ROSE, Tint.SKY, Tint.CREAM));
        easel.disc(Tint.mix(Tint.SUN, Tint.WHITE, 0.4), easel.between(250, 1350), 200, 80);
        easel.box(Tint.WHITE, 0, 560, 1600, 200);
        for (int i = 0; i < 5; i++) {
            bareTree(easel, 90 + i * 350 + easel.between(-60, 60), easel.between(560, 600));
        }
        house(easel, easel.between(150, 420));
        easel.box(Tint.mix(Tint.AQUA, Tint.WHITE, 0.55), 0, 720, 1600, 480);
        for (int i = 0; i < 12; i++) {
            double x = easel.between(0, 1500);
            double y = easel.between(790, 1180);
            easel.curve(Tint.WHITE, 6, x, y, x + 90, y - 22, x + 190, y + 4);
        }
        bridge(easel, easel.between(950, 1150));
        int skaters = easel.count(3, 4);
        for (int i = 0; i < skaters; i++) {
            skater(
                    easel,
                    240 + 1180.0 * i / (skaters - 1) + easel.between(-50, 50),
                    easel.between(940, 1090),
                    easel.between(0.85, 1.15));
        }
    }

    private void bareTree(Easel easel, double x, double y) {
        easel.line(Tint.BARK, 20, x, y + 90, x, y - 120);
        for (int i = -2; i <= 2; i++) {
            easel.curve(
                    Tint.BARK,
                    9,
                    x,
                    y - 40 - 20 * Math.abs(i),
                    x + i * 40,
                    y - 130,
                    x + i * 58,
                    y - 210 + 24 * Math.abs(i));
        }
    }

    private void house(Easel easel, double x) {
        Color wall = easel.pick(Tint.BRICK, Tint.TEAL, Tint.GREEN);
        easel.box(wall, x, 520, 330, 210);
        easel.polygon(Tint.BARK, x - 30, 524, x + 165, 350, x + 360, 524);
        easel.polygon(Tint.WHITE, x + 20, 478, x + 165, 350, x + 310, 478, x + 165, 390);
        easel.box(Tint.SUN, x + 50, 570, 70, 80);
        easel.box(Tint.SUN, x + 210, 570, 70, 80);
    }

    private void bridge(Easel easel, double x) {
        Color wood = easel.pick(Tint.WOOD, Tint.CRIMSON, Tint.DEEP);
        easel.curve(wood, 46, x - 360, 760, x, 590, x + 360, 760);
        easel.curve(wood, 15, x - 340, 670, x, 500, x + 340, 670);
        for (int i = -3; i <= 3; i++) {
            double y = 590 + 170 * Math.pow(i / 3.6, 2);
            easel.line(wood, 13, x + i * 100, y, x + i * 100, y - 90);
        }
        easel.line(wood, 26, x - 200, 690, x - 200, 830);
        easel.line(wood, 26, x + 200, 690, x + 200, 830);
    }

    private void skater(Easel easel, double x, double y, double size) {
        Color coat = easel.pick(Tint.CORAL, Tint.BLUE, Tint.GREEN, Tint.PURPLE, Tint.AMBER, Tint.CRIMSON);
        Color hat = easel.pick(Tint.SUN, Tint.WINE, Tint.TEAL, Tint.PINK);
        double side = easel.chance(0.5) ? 1 : -1;
        easel.placed(x, y, size, () -> {
            easel.oval(Tint.glass(Tint.DEEP, 0.18), 0, 6, 120, 16);
            easel.line(Tint.NIGHT, 28, 0, -120, side * 30, -60, side * 14, -10);
            easel.line(Tint.NIGHT, 28, 0, -120, -side * 60, -80, -side * 122, -30);
            easel.line(Tint.INK, 9, side * -24, 2, side * 60, 2);
            easel.line(Tint.INK, 9, -side * 150, -10, -side * 92, -30);
            easel.line(coat, 72, -side * 6, -140, side * 40, -220);
            easel.curve(coat, 26, side * 34, -220, -side * 30, -190, -side * 76, -210);
            easel.curve(hat, 22, side * 56, -246, side * 10, -256, -side * 50, -270);
            easel.disc(easel.pick(new Color(0xE6B58C), Tint.WOOD), side * 66, -290, 42);
            easel.slice(hat, side * 66, -296, 46, 46, 0, 180);
            easel.disc(Tint.WHITE, side * 66, -344, 15);
        });
    }
}
