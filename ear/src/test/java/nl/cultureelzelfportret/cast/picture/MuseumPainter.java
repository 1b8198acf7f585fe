package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A museum with columns on a green hill. */
final class MuseumPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.SKY, Tint.ICE, Tint.CREAM, Tint.ROSE));
        double sunX = easel.chance(0.5) ? easel.between(1180, 1400) : easel.between(180, 380);
        easel.disc(Tint.SUN, sunX, easel.between(180, 280), easel.between(90, 130));
        easel.waves(Tint.MINT, 760, 60, easel.between(1400, 2200));
        easel.waves(Tint.LEAF, 880, 40, easel.between(1500, 2400));
        building(easel, easel.between(700, 900));
        double treesX = sunX > 800 ? easel.between(90, 150) : easel.between(1250, 1330);
        for (int i = 0; i < 3; i++) {
            tree(easel, treesX + i * 95, 860 + 30 * (i % 2), easel.pick(Tint.GREEN, Tint.CORAL, Tint.BLUE, Tint.SUN));
        }
    }

    private void building(Easel easel, double middle) {
        Color wall = easel.pick(Tint.STONE, Tint.PAPER, Tint.ROSE);
        Color roof = easel.pick(Tint.SAND, Tint.BRICK, Tint.TEAL);
        double half = easel.between(400, 470);
        easel.box(Tint.darker(wall, 0.12), middle - half - 40, 905, 2 * half + 80, 40);
        easel.box(Tint.darker(wall, 0.06), middle - half - 20, 870, 2 * half + 40, 40);
        easel.box(wall, middle - half, 480, 2 * half, 395);
        easel.polygon(roof, middle - half - 60, 480, middle, easel.between(220, 290), middle + half + 60, 480);
        easel.disc(Tint.lighter(roof, 0.5), middle, 405, 42);
        int columns = 2 * easel.count(2, 3);
        double step = 2 * half / (columns + 1);
        for (int i = 0; i < columns; i++) {
            double x = middle - half + step * (i + (i < columns / 2 ? 0.75 : 1.25));
            easel.box(Tint.darker(roof, 0.1), x - 42, 505, 84, 22);
            easel.box(Tint.lighter(roof, 0.55), x - 32, 520, 64, 350);
            easel.box(Tint.lighter(roof, 0.3), x + 8, 520, 24, 350);
            easel.box(Tint.darker(roof, 0.1), x - 42, 850, 84, 22);
        }
        Color door = easel.pick(Tint.WOOD, Tint.GREEN, Tint.BLUE, Tint.CRIMSON);
        easel.roundBox(door, middle - 75, 600, 150, 300, 20);
        easel.box(door, middle - 75, 640, 150, 232);
        easel.line(Tint.darker(door, 0.3), 6, middle, 604, middle, 870);
        easel.disc(Tint.SUN, middle + 20, 745, 10);
    }

    private void tree(Easel easel, double x, double y, Color crown) {
        easel.line(Tint.INK, 14, x, y, x, y + 150);
        easel.disc(crown, x, y, easel.between(45, 62));
    }
}
