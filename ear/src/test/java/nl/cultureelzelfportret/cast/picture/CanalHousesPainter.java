package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A row of canal houses and their reflection. */
final class CanalHousesPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        boolean night = easel.chance(0.3);
        easel.ground(night ? Tint.NIGHT : easel.pick(Tint.SKY, Tint.CREAM, Tint.ICE, Tint.ROSE));
        if (night) {
            easel.disc(Tint.STRAW, easel.between(200, 1400), 150, 70);
        }
        easel.box(night ? Tint.DEEP : Tint.AQUA, 0, 930, 1600, 270);
        double x = -easel.between(0, 80);
        while (x < 1600) {
            double width = easel.between(210, 290);
            house(easel, x, width, easel.between(250, 420), night);
            x += width;
        }
        easel.box(night ? Tint.PLUM : Tint.WOOD, 0, 900, 1600, 50);
        easel.box(night ? Tint.INK : Tint.BARK, 0, 942, 1600, 12);
        for (int i = 0; i < 14; i++) {
            double rippleX = easel.between(0, 1450);
            double y = easel.between(990, 1180);
            easel.curve(Tint.glass(Tint.WHITE, 0.45), 7, rippleX, y, rippleX + 45, y - 9, rippleX + 90, y);
        }
    }

    private void house(Easel easel, double x, double width, double top, boolean night) {
        Color wall = easel.pick(
                Tint.BRICK,
                Tint.CRIMSON,
                Tint.TEAL,
                Tint.STRAW,
                Tint.BARK,
                Tint.GREEN,
                Tint.BLUE,
                Tint.ORANGE,
                Tint.ROSE);
        if (night) {
            wall = Tint.mix(wall, Tint.NIGHT, 0.45);
        }
        Color trim = Tint.lighter(wall, 0.75);
        easel.box(Tint.glass(wall, 0.4), x, 950, width, easel.between(150, 230));
        easel.box(wall, x, top + 120, width, 800 - top);
        gable(easel, x, width, top, wall, trim);
        Color glass = night ? Tint.SUN : Tint.ICE;
        int columns = width > 250 ? 3 : 2;
        double step = width / columns;
        for (double y = top + 170; y < 700; y += 140) {
            for (int i = 0; i < columns; i++) {
                double windowX = x + step * (i + 0.5) - 27;
                boolean lit = !night || easel.chance(0.6);
                easel.box(trim, windowX - 7, y - 7, 68, 104);
                easel.box(lit ? glass : Tint.INK, windowX, y, 54, 90);
                easel.line(trim, 5, windowX + 27, y, windowX + 27, y + 90);
            }
        }
        Color door = easel.pick(Tint.GREEN, Tint.DEEP, Tint.WINE, Tint.INK);
        easel.box(trim, x + width / 2 - 45, 742, 90, 170);
        easel.box(door, x + width / 2 - 36, 752, 72, 160);
    }

    private void gable(Easel easel, double x, double width, double top, Color wall, Color trim) {
        double middle = x + width / 2;
        switch (easel.count(0, 3)) {
            case 0 -> {
                for (int i = 0; i < 4; i++) {
                    easel.box(trim, x + i * width / 9 - 3, top + 92 - i * 40, width - 2 * i * width / 9 + 6, 14);
                    easel.box(wall, x + i * width / 9, top + 104 - i * 40, width - 2 * i * width / 9, 60);
                }
            }
            case 1 -> {
                easel.polygon(trim, x - 8, top + 122, middle, top - 58, x + width + 8, top + 122);
                easel.polygon(wall, x + 10, top + 122, middle, top - 34, x + width - 10, top + 122);
            }
            case 2 -> {
                easel.blob(
                        trim,
                        x,
                        top + 130,
                        x + width * 0.18,
                        top + 40,
                        middle,
                        top - 60,
                        x + width * 0.82,
                        top + 40,
                        x + width,
                        top + 130);
                easel.blob(
                        wall,
                        x + 14,
                        top + 132,
                        x + width * 0.22,
                        top + 50,
                        middle,
                        top - 40,
                        x + width * 0.78,
                        top + 50,
                        x + width - 14,
                        top + 132);
            }
            default -> {
                easel.box(wall, x + width * 0.24, top - 20, width * 0.52, 150);
                easel.slice(trim, middle, top - 16, width * 0.28, 60, 0, 180);
                easel.box(trim, x - 4, top + 112, width + 8, 14);
            }
        }
        easel.disc(trim, middle, top + 66, 20);
    }
}
