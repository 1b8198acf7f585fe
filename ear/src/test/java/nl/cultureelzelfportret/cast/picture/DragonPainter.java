package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A dancing dragon between red lanterns. */
final class DragonPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color ground = easel.pick(Tint.STRAW, Tint.CREAM, Tint.NIGHT, Tint.WINE, Tint.MINT);
        easel.ground(ground);
        for (int i = 0; i < 4; i++) {
            lantern(
                    easel,
                    180 + i * 415 + easel.between(-40, 40),
                    easel.between(120, 240),
                    easel.pick(Tint.CRIMSON, Tint.CORAL, Tint.ORANGE));
        }
        Color body = easel.pick(Tint.CORAL, Tint.GREEN, Tint.TEAL, Tint.CRIMSON, Tint.AMBER);
        Color belly = easel.pick(Tint.SUN, Tint.STRAW, Tint.PINK);
        double swing = easel.between(110, 170);
        double length = easel.between(560, 700);
        for (int i = 0; i <= 26; i++) {
            double x = 110 + i * 42;
            double y = 720 + swing * Math.sin(x / length * 2 * Math.PI);
            double size = 40 + 62 * Math.sin(Math.PI * Math.min(1, (i + 4) / 24.0) / 2);
            easel.polygon(belly, x - 34, y - size * 0.8, x, y - size * 1.5, x + 34, y - size * 0.8);
            easel.disc(i % 2 == 0 ? body : Tint.darker(body, 0.14), x, y, size);
            easel.slice(belly, x, y + size * 0.35, size * 0.72, size * 0.5, 180, 180);
            if (i % 5 == 2) {
                easel.line(Tint.BARK, 12, x, y + size * 0.8, x, 1120);
            }
        }
        double headY = 720 + swing * Math.sin((110 + 27 * 42) / length * 2 * Math.PI);
        head(easel, 1290, headY, body, belly);
        easel.box(Tint.glass(Tint.INK, 0.14), 0, 1116, 1600, 84);
    }

    private void lantern(Easel easel, double x, double y, Color colour) {
        easel.line(Tint.BARK, 6, x, 0, x, y - 80);
        easel.oval(colour, x, y, 100, 82);
        easel.oval(Tint.darker(colour, 0.15), x, y, 58, 82);
        easel.oval(colour, x, y, 22, 82);
        easel.roundBox(Tint.SUN, x - 44, y - 94, 88, 24, 6);
        easel.roundBox(Tint.SUN, x - 44, y + 70, 88, 24, 6);
        for (int i = -1; i <= 1; i++) {
            easel.line(Tint.SUN, 7, x + i * 20, y + 94, x + i * 22, y + 150);
        }
    }

    private void head(Easel easel, double x, double y, Color body, Color belly) {
        for (int i = 0; i < 7; i++) {
            easel.turned(
                    -120 + i * 26,
                    x - 20,
                    y,
                    () -> easel.polygon(belly, x - 54, y - 110, x + 14, y - 110, x - 20, y - 235));
        }
        easel.disc(body, x, y, 160);
        easel.blob(body, x + 40, y - 70, x + 190, y - 40, x + 240, y + 30, x + 120, y + 70, x, y + 60);
        easel.blob(Tint.WINE, x + 20, y + 70, x + 220, y + 44, x + 190, y + 118, x + 60, y + 140);
        easel.blob(body, x - 30, y + 100, x + 80, y + 124, x + 200, y + 108, x + 150, y + 190, x + 10, y + 190);
        for (int i = 0; i < 4; i++) {
            easel.polygon(Tint.WHITE, x + 60 + i * 40, y + 64, x + 88 + i * 40, y + 60, x + 76 + i * 40, y + 96);
        }
        easel.disc(Tint.WHITE, x + 30, y - 60, 52);
        easel.disc(Tint.INK, x + 46, y - 54, 26);
        easel.disc(Tint.INK, x + 200, y + 4, 13);
        easel.curve(Tint.SUN, 13, x + 210, y + 40, x + 270, y + 90, x + 250, y + 170);
        easel.curve(Tint.darker(body, 0.3), 26, x - 30, y - 130, x - 70, y - 220, x - 30, y - 280);
        easel.curve(Tint.darker(body, 0.3), 26, x + 50, y - 140, x + 60, y - 230, x + 120, y - 270);
    }
}
