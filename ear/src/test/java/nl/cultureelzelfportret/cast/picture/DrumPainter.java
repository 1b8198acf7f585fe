package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A drum with ropes and two sticks, or a djembe, that one can almost hear. */
final class DrumPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.LILAC, Tint.MINT, Tint.CREAM, Tint.ROSE, Tint.ICE));
        Color body = easel.pick(Tint.RED, Tint.TEAL, Tint.ORANGE, Tint.BLUE, Tint.GREEN);
        Color rope = easel.pick(Tint.STRAW, Tint.CREAM, Tint.PINK);
        Color sound = easel.pick(Tint.PURPLE, Tint.DEEP, Tint.CORAL);
        sound(easel, sound);
        if (easel.chance(0.55)) {
            drum(easel, body, rope);
        } else {
            djembe(easel, easel.pick(Tint.WOOD, Tint.BRICK, body), rope);
        }
    }

    private void sound(Easel easel, Color colour) {
        int arcs = easel.count(2, 3);
        for (int i = 0; i < arcs; i++) {
            double radius = 460 + 95 * i;
            easel.arc(colour, 14, 800, 520, radius, 155, 50);
            easel.arc(colour, 14, 800, 520, radius, -25, 50);
        }
    }

    private void drum(Easel easel, Color body, Color rope) {
        double low = easel.between(850, 920);
        easel.oval(Tint.glass(Tint.PLUM, 0.18), 820, low + 45, 480, 85);
        easel.polygon(body, 460, 440, 1140, 440, 1120, low, 480, low);
        easel.oval(body, 800, low, 320, 75);
        int zigzags = easel.count(5, 7);
        double step = 640.0 / zigzags;
        for (int i = 0; i < zigzags; i++) {
            double x = 480 + i * step;
            double sag = 62 * Math.sin(Math.PI * (i + 0.5) / zigzags);
            easel.line(rope, 13, x, 470 + sag, x + step / 2, low + sag, x + step, 470 + sag);
        }
        easel.oval(Tint.darker(body, 0.25), 800, 430, 355, 115);
        easel.oval(Tint.CREAM, 800, 425, 325, 92);
        easel.oval(Tint.darker(Tint.CREAM, 0.05), 800, 440, 230, 55);
        stick(easel, 690, 395, easel.between(395, 470), easel.between(120, 190));
        stick(easel, 915, 400, easel.between(1130, 1220), easel.between(110, 180));
    }

    private void stick(Easel easel, double x, double y, double endX, double endY) {
        easel.line(Tint.BARK, 32, x, y, endX, endY);
        easel.disc(Tint.WOOD, x, y, 27);
    }

    private void djembe(Easel easel, Color wood, Color rope) {
        easel.oval(Tint.glass(Tint.PLUM, 0.18), 820, 1085, 330, 60);
        easel.blob(
                wood, 505, 330, 1095, 330, 1060, 520, 935, 690, 890, 780, 960, 930, 1010, 1080, 800, 1105, 590, 1080,
                640, 930, 710, 780, 665, 690, 540, 520);
        int zigzags = easel.count(6, 8);
        double step = 540.0 / zigzags;
        for (int i = 0; i < zigzags; i++) {
            double x = 530 + i * step;
            easel.line(rope, 10, x, 380, 690 + (x + step / 2 - 665) * 0.55, 640, x + step, 380);
        }
        easel.curve(rope, 18, 655, 655, 800, 690, 945, 655);
        easel.curve(Tint.darker(wood, 0.3), 16, 660, 900, 800, 935, 940, 900);
        easel.oval(Tint.darker(wood, 0.35), 800, 320, 318, 105);
        easel.oval(Tint.CREAM, 800, 308, 300, 90);
        easel.oval(Tint.darker(Tint.CREAM, 0.06), 800, 322, 190, 50);
    }
}
