package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A sheet with a poem and a small drawing beside it. */
final class PoemPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color table = easel.pick(Tint.OAK, Tint.TEAL, Tint.ROSE, Tint.LEAF, Tint.MAUVE, Tint.STRAW);
        easel.ground(table);
        double width = easel.width();
        double height = easel.height();
        easel.turned(easel.between(-4, 4), width / 2, height / 2, () -> sheet(easel, width, height));
        pencil(easel, width * 0.86, height * 0.62, easel.pick(Tint.SUN, Tint.CORAL, Tint.BLUE));
    }

    private void sheet(Easel easel, double width, double height) {
        easel.box(Tint.glass(Tint.INK, 0.16), 146, 126, width - 260, height - 220);
        easel.box(Tint.PAPER, 130, 106, width - 260, height - 220);
        Color ink = easel.pick(Tint.DEEP, Tint.INK, Tint.PURPLE);
        boolean right = easel.chance(0.5);
        double left = right ? 220 : width * 0.4;
        words(easel, ink, left, 230, width * 0.32, 15);
        int lines = (int) ((height - 560) / 82);
        for (int i = 0; i < lines; i++) {
            if (i % 5 != 4) {
                words(easel, ink, left, 360 + i * 82, easel.between(width * 0.24, width * 0.4), 8);
            }
        }
        drawing(easel, right ? width * 0.74 : width * 0.24, height * easel.between(0.35, 0.6));
    }

    private void words(Easel easel, Color ink, double x, double y, double length, double thickness) {
        double end = x + length;
        double from = x;
        while (from < end - 30) {
            double word = Math.min(easel.between(50, 150), end - from);
            int letters = Math.max(2, (int) (word / 22));
            double[] points = new double[4 * letters];
            for (int i = 0; i < 2 * letters; i++) {
                points[2 * i] = from + word * i / (2.0 * letters - 1);
                points[2 * i + 1] = y + (i % 2 == 0 ? 0 : -easel.between(12, 40));
            }
            easel.curve(ink, thickness, points);
            from += word + 36;
        }
    }

    private void drawing(Easel easel, double x, double y) {
        Color colour = easel.pick(Tint.CORAL, Tint.BLUE, Tint.PURPLE, Tint.AMBER);
        if (easel.chance(0.5)) {
            easel.curve(Tint.GREEN, 14, x, y, x - 16, y + 140, x + 8, y + 290);
            easel.oval(Tint.LEAF, x + 55, y + 190, 56, 24);
            for (int i = 0; i < 6; i++) {
                double angle = Math.PI * i / 3;
                easel.disc(colour, x + 66 * Math.cos(angle), y + 66 * Math.sin(angle), 44);
            }
            easel.disc(Tint.SUN, x, y, 42);
        } else {
            easel.blob(
                    colour, x - 140, y + 10, x - 40, y - 80, x + 70, y - 40, x + 120, y + 60, x, y + 110, x - 80,
                    y + 70);
            easel.disc(colour, x + 96, y - 46, 62);
            easel.polygon(Tint.AMBER, x + 150, y - 66, x + 212, y - 40, x + 150, y - 20);
            easel.disc(Tint.INK, x + 112, y - 60, 10);
            easel.blob(Tint.darker(colour, 0.25), x - 60, y - 20, x + 40, y + 4, x + 20, y + 60, x - 50, y + 40);
            easel.line(Tint.BARK, 9, x, y + 106, x - 10, y + 170);
            easel.line(Tint.BARK, 9, x + 36, y + 104, x + 44, y + 170);
        }
    }

    private void pencil(Easel easel, double x, double y, Color colour) {
        easel.turned(easel.between(18, 40), x, y, () -> {
            easel.box(Tint.PINK, x - 26, y - 280, 52, 50);
            easel.box(colour, x - 26, y - 240, 52, 430);
            easel.box(Tint.darker(colour, 0.15), x + 6, y - 240, 20, 430);
            easel.polygon(Tint.CREAM, x - 26, y + 190, x + 26, y + 190, x, y + 275);
            easel.polygon(Tint.INK, x - 9, y + 246, x + 9, y + 246, x, y + 275);
        });
    }
}
