package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A collage of torn and cut paper. */
final class CollagePainter implements Painter {

    private static final Color[] PAPERS = {
        Tint.CORAL,
        Tint.SUN,
        Tint.BLUE,
        Tint.GREEN,
        Tint.PINK,
        Tint.TEAL,
        Tint.AMBER,
        Tint.PURPLE,
        Tint.CREAM,
        Tint.INK,
    };

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.CREAM, Tint.ICE, Tint.ROSE, Tint.SAND));
        int first = easel.count(0, PAPERS.length - 1);
        for (int i = 0; i < 13; i++) {
            Color paper = PAPERS[(first + i * 3) % PAPERS.length];
            double x = easel.width() * (0.14 + 0.24 * (i % 4)) + easel.between(-60, 60);
            double y = easel.height() * (0.18 + 0.22 * (i / 4)) + easel.between(-50, 50);
            easel.turned(easel.between(-25, 25), x, y, () -> piece(easel, paper, x, y, easel.between(150, 250)));
        }
        for (int i = 0; i < 5; i++) {
            cutOut(
                    easel,
                    easel.width() * (0.15 + 0.17 * i),
                    easel.height() * easel.between(0.2, 0.85),
                    PAPERS[(first + 2 * i + 1) % PAPERS.length]);
        }
    }

    private void piece(Easel easel, Color paper, double x, double y, double size) {
        double[] edge = new double[32];
        for (int i = 0; i < 16; i++) {
            double angle = 2 * Math.PI * i / 16;
            double square = 1 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
            double radius = size * Math.min(square, 1.3) * easel.between(0.88, 1.04);
            edge[2 * i] = x + radius * Math.cos(angle);
            edge[2 * i + 1] = y + radius * Math.sin(angle) * 0.8;
        }
        Path2D torn = Trace.closed(edge);
        easel.placed(10, 12, 1, () -> easel.fill(Tint.glass(Tint.INK, 0.15), torn));
        easel.fill(Tint.lighter(paper, 0.75), torn);
        easel.placed(x * 0.04, y * 0.04, 0.96, () -> easel.fill(paper, torn));
        easel.within(torn, () -> print(easel, Tint.mix(paper, Tint.WHITE, 0.35), x, y, size));
    }

    private void print(Easel easel, Color light, double x, double y, double size) {
        switch (easel.count(0, 4)) {
            case 0 -> {
                for (double line = -1.3; line < 1.3; line += 0.25) {
                    easel.line(light, 14, x - 1.4 * size, y + line * size, x + 1.4 * size, y + line * size);
                }
            }
            case 1 -> {
                for (double row = -1; row <= 1; row += 0.4) {
                    for (double column = -1; column <= 1; column += 0.4) {
                        easel.disc(light, x + column * size, y + row * size, 18);
                    }
                }
            }
            case 2 -> {
                for (double line = -1; line < 1; line += 0.3) {
                    easel.curve(
                            light,
                            10,
                            x - size,
                            y + line * size,
                            x - size / 2,
                            y + line * size - 26,
                            x,
                            y + line * size,
                            x + size / 2,
                            y + line * size - 26,
                            x + size,
                            y + line * size);
                }
            }
            default -> {}
        }
    }

    private void cutOut(Easel easel, double x, double y, Color colour) {
        switch (easel.count(0, 3)) {
            case 0 -> {
                easel.disc(Tint.PAPER, x, y, 92);
                easel.disc(colour, x, y, 76);
                easel.disc(Tint.INK, x, y, 34);
            }
            case 1 -> easel.fill(Tint.PAPER, Trace.star(x, y, 100, 44, 5, easel.between(0, 72)));
            case 2 -> {
                easel.blob(Tint.PAPER, x - 110, y, x, y - 62, x + 110, y, x, y + 62);
                easel.disc(colour, x, y, 44);
                easel.disc(Tint.INK, x, y, 20);
            }
            default ->
                easel.blob(
                        Tint.PAPER,
                        x,
                        y + 92,
                        x - 96,
                        y - 10,
                        x - 52,
                        y - 80,
                        x,
                        y - 36,
                        x + 52,
                        y - 80,
                        x + 96,
                        y - 10);
        }
    }
}
