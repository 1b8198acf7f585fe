package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A mind map: one idea in the middle and what grows out of it. */
final class MindMapPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.PAPER, Tint.CREAM, Tint.WHITE, Tint.ICE));
        int branches = easel.count(5, 7);
        double turn = easel.between(0, 60);
        Color[] colours = {Tint.BLUE, Tint.GREEN, Tint.ORANGE, Tint.PURPLE, Tint.TEAL, Tint.CRIMSON, Tint.AMBER};
        int first = easel.count(0, 6);
        for (int i = 0; i < branches; i++) {
            double angle = Math.toRadians(turn + 360.0 * i / branches);
            branch(easel, angle, colours[(first + i) % colours.length]);
        }
        middle(easel, easel.pick(Tint.SUN, Tint.CORAL, Tint.AQUA, Tint.PINK));
    }

    private void branch(Easel easel, double angle, Color colour) {
        double x = 800 + 470 * Math.cos(angle) * 1.05;
        double y = 600 + 370 * Math.sin(angle);
        easel.curve(
                colour,
                24,
                800,
                600,
                (800 + x) / 2 + easel.between(-50, 50),
                (600 + y) / 2 + easel.between(-50, 50),
                x,
                y);
        int twigs = easel.count(2, 3);
        for (int i = 0; i < twigs; i++) {
            double twig = angle + (i - (twigs - 1) / 2.0) * 0.75;
            double endX = clamp(x + 205 * Math.cos(twig), 60, 1540);
            double endY = clamp(y + 165 * Math.sin(twig), 60, 1140);
            easel.line(colour, 11, x, y, endX, endY);
            easel.disc(Tint.lighter(colour, 0.55), endX, endY, easel.between(30, 46));
        }
        node(easel, x, y, colour);
    }

    private void node(Easel easel, double x, double y, Color colour) {
        easel.disc(colour, x, y, 98);
        easel.disc(Tint.PAPER, x, y, 80);
        switch (easel.count(0, 4)) {
            case 0 -> easel.disc(colour, x, y, 42);
            case 1 -> easel.polygon(colour, x, y - 48, x + 46, y + 34, x - 46, y + 34);
            case 2 -> easel.box(colour, x - 38, y - 38, 76, 76);
            case 3 -> easel.fill(colour, Trace.star(x, y, 54, 24, 5, -90));
            default -> {
                easel.blob(colour, x, y + 48, x - 54, y - 4, x - 30, y - 42, x, y - 18, x + 30, y - 42, x + 54, y - 4);
            }
        }
    }

    private void middle(Easel easel, Color colour) {
        easel.blob(
                Tint.darker(colour, 0.15),
                590,
                610,
                640,
                480,
                800,
                440,
                970,
                480,
                1020,
                620,
                940,
                740,
                800,
                770,
                650,
                735);
        easel.blob(colour, 590, 590, 640, 465, 800, 425, 970, 465, 1020, 600, 940, 722, 800, 750, 650, 715);
        easel.disc(Tint.PAPER, 800, 560, 68);
        easel.curve(Tint.INK, 12, 768, 572, 800, 600, 832, 572);
        easel.disc(Tint.INK, 776, 544, 10);
        easel.disc(Tint.INK, 824, 544, 10);
        easel.slice(Tint.PAPER, 800, 700, 105, 80, 0, 180);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
