package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** Blue tiles with a picture in the middle. */
final class DelftTilePainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(Tint.SAND);
        Color blue = easel.pick(Tint.BLUE, Tint.DEEP, Tint.WAVE);
        int columns = easel.chance(0.5) ? 2 : 4;
        double tile = 1600.0 / columns;
        int kind = easel.count(0, 4);
        for (double y = (1200 % tile == 0 ? 0 : -(tile - 1200 % tile) / 2); y < 1200; y += tile) {
            for (double x = 0; x < 1600; x += tile) {
                int motif = kind++ % 5;
                double left = x + tile / 2;
                double top = y + tile / 2;
                easel.placed(left, top, tile / 400, () -> tile(easel, blue, motif));
            }
        }
    }

    private void tile(Easel easel, Color blue, int motif) {
        easel.roundBox(easel.pick(Tint.PAPER, Tint.WHITE, Tint.ICE), -196, -196, 392, 392, 8);
        for (int i = 0; i < 4; i++) {
            easel.turned(90 * i, 0, 0, () -> {
                easel.slice(blue, -196, -196, 62, 62, 270, 90);
                easel.polygon(blue, -196, -196, -134, -196, -196, -134);
                easel.curve(blue, 7, -190, -112, -150, -112, -130, -130, -112, -150, -112, -190);
                easel.disc(blue, -112, -112, 9);
            });
        }
        easel.ring(Tint.glass(blue, 0.7), 5, 0, 0, 138);
        switch (motif) {
            case 0 -> boat(easel, blue);
            case 1 -> tulip(easel, blue);
            case 2 -> bird(easel, blue);
            case 3 -> mill(easel, blue);
            default -> fish(easel, blue);
        }
    }

    private void boat(Easel easel, Color blue) {
        easel.polygon(blue, -90, 30, 90, 30, 60, 72, -60, 72);
        easel.line(blue, 7, 0, 30, 0, -104);
        easel.polygon(Tint.glass(blue, 0.6), 8, -96, 8, 18, 82, 18);
        easel.polygon(Tint.glass(blue, 0.35), -8, -70, -8, 18, -62, 18);
        easel.curve(blue, 6, -110, 92, -70, 82, -35, 94, 0, 82, 35, 94, 70, 82, 110, 92);
    }

    private void tulip(Easel easel, Color blue) {
        easel.curve(blue, 8, 0, 0, -6, 50, 0, 110);
        easel.blob(Tint.glass(blue, 0.6), 0, 100, 30, 30, 76, 4, 58, 60);
        easel.blob(Tint.glass(blue, 0.6), 0, 100, -30, 34, -70, 14, -52, 64);
        easel.blob(blue, -52, -84, -24, -50, 0, -104, 24, -50, 52, -84, 44, -14, 0, 12, -44, -14);
    }

    private void bird(Easel easel, Color blue) {
        easel.blob(blue, -84, -6, -20, -50, 44, -28, 62, 24, 0, 54, -50, 36);
        easel.disc(blue, 56, -40, 32);
        easel.polygon(blue, 82, -50, 116, -34, 82, -24);
        easel.disc(Tint.WHITE, 64, -46, 6);
        easel.polygon(blue, -70, 8, -122, -30, -122, 26);
        easel.blob(Tint.lighter(blue, 0.5), -40, -14, 24, -10, 10, 32, -30, 22);
        easel.line(blue, 6, -6, 52, -14, 92);
        easel.line(blue, 6, 16, 50, 20, 92);
        easel.curve(blue, 6, -96, 96, 0, 88, 96, 98);
    }

    private void mill(Easel easel, Color blue) {
        easel.polygon(Tint.glass(blue, 0.7), -34, -30, 34, -30, 56, 98, -56, 98);
        easel.slice(blue, 0, -30, 40, 44, 0, 180);
        for (int i = 0; i < 4; i++) {
            easel.turned(40 + 90 * i, 0, -40, () -> {
                easel.line(blue, 6, 0, -40, 0, -136);
                easel.box(Tint.glass(blue, 0.55), 2, -132, 24, 72);
            });
        }
        easel.line(blue, 7, -104, 100, 104, 100);
    }

    private void fish(Easel easel, Color blue) {
        easel.blob(blue, -96, 0, -10, -54, 84, -8, 84, 8, -10, 54);
        easel.polygon(blue, -84, 0, -126, -44, -126, 44);
        easel.disc(Tint.WHITE, 48, -10, 9);
        for (int i = 0; i < 3; i++) {
            easel.arc(Tint.lighter(blue, 0.6), 6, -40 + i * 30, 0, 30, -50, 100);
        }
    }
}
