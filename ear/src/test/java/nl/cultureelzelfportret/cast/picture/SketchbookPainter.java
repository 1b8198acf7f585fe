package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

/** A page of a sketchbook with a study in line. */
final class SketchbookPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        double width = easel.width();
        double height = easel.height();
        easel.ground(easel.pick(Tint.OAK, Tint.WOOD, Tint.TEAL, Tint.MAUVE, Tint.SAND, Tint.NIGHT));
        easel.turned(easel.between(-3, 3), width / 2, height / 2, () -> page(easel, width, height));
    }

    private void page(Easel easel, double width, double height) {
        easel.box(Tint.glass(Tint.INK, 0.2), 124, 114, width - 210, height - 190);
        easel.box(easel.pick(Tint.PAPER, Tint.CREAM, Tint.WHITE), 106, 96, width - 210, height - 190);
        for (double y = 150; y < height - 130; y += 68) {
            easel.disc(Tint.lighter(Tint.INK, 0.3), 150, y, 13);
            easel.arc(Tint.lighter(Tint.INK, 0.5), 9, 116, y, 36, -60, 240);
        }
        Color ink = easel.pick(Tint.INK, Tint.DEEP, Tint.BARK, Tint.WINE);
        Color wash = Tint.glass(easel.pick(Tint.AQUA, Tint.AMBER, Tint.PINK, Tint.LEAF, Tint.MAUVE), 0.55);
        double scale = easel.between(1.3, 1.5);
        easel.placed(width * 0.53, height * 0.5, scale, () -> study(easel, ink, wash));
        easel.line(ink, 5, width - 330, height - 150, width - 260, height - 156, width - 190, height - 148);
    }

    private void study(Easel easel, Color ink, Color wash) {
        switch (easel.count(0, 6)) {
            case 0 -> bicycle(easel, ink, wash);
            case 1 -> cup(easel, ink, wash);
            case 2 -> plant(easel, ink, wash);
            case 3 -> hand(easel, ink, wash);
            case 4 -> window(easel, ink, wash);
            case 5 -> shoe(easel, ink, wash);
            default -> fruit(easel, ink, wash);
        }
    }

    private void bicycle(Easel easel, Color ink, Color wash) {
        easel.disc(wash, -190, 110, 150);
        for (double x : new double[] {-190, 190}) {
            easel.ring(ink, 9, x, 110, 150);
            easel.ring(ink, 4, x, 110, 136);
            for (int i = 0; i < 7; i++) {
                double angle = Math.PI * i / 7;
                easel.line(
                        ink,
                        2,
                        x + 134 * Math.cos(angle),
                        110 + 134 * Math.sin(angle),
                        x - 134 * Math.cos(angle),
                        110 - 134 * Math.sin(angle));
            }
        }
        easel.line(ink, 9, -190, 110, -90, -90, 140, -90, -10, 110, -190, 110);
        easel.line(ink, 9, -10, 110, -100, -130);
        easel.line(ink, 9, 190, 110, 130, -150, 190, -170);
        easel.line(ink, 18, -140, -136, -70, -136);
    }

    private void cup(Easel easel, Color ink, Color wash) {
        easel.oval(wash, 20, 180, 260, 50);
        easel.ring(ink, 8, 200, 20, 70);
        easel.polygon(Tint.PAPER, -180, -110, 180, -110, 140, 170, -140, 170);
        easel.line(ink, 8, -180, -110, -140, 170, 140, 170, 180, -110);
        easel.outline(ink, 8, new Ellipse2D.Double(-180, -150, 360, 80));
        easel.oval(wash, 0, -106, 150, 24);
        for (int i = -1; i <= 1; i++) {
            easel.curve(ink, 5, i * 60, -190, i * 60 + 24, -230, i * 60 - 16, -280, i * 60 + 10, -330);
        }
        for (int i = 0; i < 8; i++) {
            easel.line(ink, 3, 60 + i * 10, 150 - i * 4, 92 + i * 10, -40 - i * 6);
        }
    }

    private void plant(Easel easel, Color ink, Color wash) {
        easel.polygon(wash, -120, 120, 120, 120, 90, 290, -90, 290);
        easel.line(ink, 8, -120, 120, 120, 120, 90, 290, -90, 290, -120, 120);
        for (int i = -3; i <= 3; i++) {
            double tip = i * 92;
            double high = -240 + 36 * i * i;
            easel.blob(
                    i % 2 == 0 ? wash : Tint.PAPER,
                    i * 12,
                    118,
                    tip * 0.5 - 36,
                    high * 0.4,
                    tip,
                    high,
                    tip * 0.5 + 40,
                    high * 0.35);
            easel.outline(
                    ink,
                    6,
                    Trace.smooth(
                            true, i * 12, 118, tip * 0.5 - 36, high * 0.4, tip, high, tip * 0.5 + 40, high * 0.35));
            easel.curve(ink, 3, i * 12, 110, tip * 0.5, high * 0.38, tip, high);
        }
    }

    private void hand(Easel easel, Color ink, Color wash) {
        double[] outline = {
            -110, 300, -130, 120, -230, 0, -200, -50, -120, 20, -130, -200, -90, -230, -66, -190, -50, -30, -34, -260,
            6, -290, 34, -250, 26, -30, 66, -230, 104, -250, 128, -210, 96, -10, 140, -130, 176, -140, 190, -96, 140,
            120, 110, 300
        };
        easel.blob(wash, -90, 290, -100, 120, -100, 40, 0, -20, 100, 40, 110, 150, 96, 290);
        easel.curve(ink, 8, outline);
        easel.curve(ink, 4, -90, 90, -20, 60, 60, 80);
        easel.curve(ink, 4, -100, 140, -20, 150, 50, 210);
    }

    private void window(Easel easel, Color ink, Color wash) {
        easel.box(wash, -200, -260, 400, 480);
        easel.disc(Tint.PAPER, 90, -150, 52);
        easel.line(ink, 5, -200, 90, -120, 40, -60, 100, 20, 10, 120, 96, 200, 60);
        easel.line(ink, 10, -200, -260, 200, -260, 200, 220, -200, 220, -200, -260);
        easel.line(ink, 7, 0, -260, 0, 220);
        easel.line(ink, 7, -200, -40, 200, -40);
        easel.line(ink, 10, -250, 222, 250, 222, 230, 260, -230, 260, -250, 222);
        easel.curve(ink, 5, -250, -290, -200, -120, -240, 60, -210, 200);
        easel.curve(ink, 5, 250, -290, 204, -120, 240, 60, 212, 200);
    }

    private void shoe(Easel easel, Color ink, Color wash) {
        easel.blob(wash, -250, 120, -230, -60, -120, -110, -40, -30, 120, 40, 270, 90, 280, 160, 0, 176);
        easel.curve(ink, 8, -250, 130, -236, -60, -200, -120, -120, -110, -40, -30, 120, 40, 262, 82, 286, 140);
        easel.line(ink, 26, -250, 170, 284, 170);
        for (int i = 0; i < 5; i++) {
            easel.line(ink, 6, -110 + i * 46, -76 + i * 26, -50 + i * 46, -104 + i * 26);
        }
        easel.curve(ink, 5, -60, 120, 0, 60, 110, 130);
        easel.fill(ink, Trace.star(-160, 50, 36, 16, 5, -90));
    }

    private void fruit(Easel easel, Color ink, Color wash) {
        easel.oval(wash, 0, 210, 330, 46);
        easel.disc(wash, -130, 70, 130);
        easel.ring(ink, 8, -130, 70, 130);
        easel.curve(ink, 7, -130, -50, -120, -110, -84, -140);
        easel.blob(Tint.PAPER, 60, 200, 10, 90, 70, -20, 100, -150, 150, -20, 220, 90, 170, 200);
        easel.outline(ink, 8, Trace.smooth(true, 60, 200, 10, 90, 70, -20, 100, -150, 150, -20, 220, 90, 170, 200));
        easel.line(ink, 7, 104, -150, 126, -206);
        for (int i = 0; i < 9; i++) {
            easel.line(ink, 3, -90 + i * 11, 176 - i * 9, -40 + i * 7, 120 - i * 10);
            easel.line(ink, 3, 120 + i * 9, 186 - i * 6, 150 + i * 6, 120 - i * 9);
        }
    }
}
