package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A sea with a little boat. */
final class SeaPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        boolean storm = easel.chance(0.3);
        Color sky = storm ? easel.pick(Tint.MAUVE, Tint.AQUA) : easel.pick(Tint.CREAM, Tint.ICE, Tint.ROSE);
        easel.ground(sky);
        double sunX = easel.between(220, 620);
        if (storm) {
            for (int i = 0; i < 4; i++) {
                cloud(easel, easel.between(100, 1500), easel.between(120, 320), Tint.mix(sky, Tint.NIGHT, 0.5));
            }
        } else {
            easel.disc(Tint.AMBER, sunX, 270, 170);
            easel.disc(Tint.SUN, sunX, 270, 112);
        }
        Color far = easel.pick(Tint.AQUA, Tint.WAVE, Tint.TEAL);
        easel.waves(Tint.lighter(far, 0.25), 600, storm ? 70 : 30, easel.between(700, 1100));
        easel.waves(far, 690, storm ? 90 : 50, easel.between(800, 1300));
        double boatX = easel.between(820, 1180);
        easel.turned(easel.between(-9, 9), boatX, 800, () -> boat(easel, boatX, 790));
        easel.waves(Tint.DEEP, 860, storm ? 60 : 36, easel.between(700, 1200));
        easel.waves(Tint.NIGHT, 1030, 30, easel.between(600, 1000));
        for (int i = 0; i < 3; i++) {
            gull(easel, easel.between(700, 1450), easel.between(160, 400), storm ? Tint.WHITE : Tint.DEEP);
        }
        for (int i = 0; i < 7; i++) {
            double x = easel.between(60, 1450);
            double y = easel.between(940, 1150);
            easel.curve(Tint.glass(Tint.WHITE, 0.5), 7, x, y, x + 30, y - 12, x + 60, y, x + 90, y - 12);
        }
    }

    private void cloud(Easel easel, double x, double y, Color colour) {
        for (int i = 0; i < 4; i++) {
            easel.oval(colour, x + i * 90 - 135, y + (i % 2) * 30, 130, 75);
        }
    }

    private void boat(Easel easel, double x, double y) {
        Color hull = easel.pick(Tint.CORAL, Tint.SUN, Tint.CRIMSON, Tint.GREEN);
        Color sail = easel.pick(Tint.WHITE, Tint.STRAW, Tint.PINK);
        easel.line(Tint.BARK, 14, x, y, x, y - 370);
        easel.polygon(sail, x + 16, y - 350, x + 16, y - 50, x + 220, y - 50);
        easel.polygon(Tint.darker(sail, 0.12), x - 16, y - 300, x - 16, y - 50, x - 140, y - 50);
        easel.polygon(Tint.CORAL, x, y - 372, x, y - 328, x - 66, y - 350);
        easel.polygon(hull, x - 230, y - 20, x + 260, y - 20, x + 180, y + 110, x - 150, y + 110);
        easel.polygon(Tint.darker(hull, 0.25), x - 212, y + 10, x + 242, y + 10, x + 228, y + 34, x - 196, y + 34);
    }

    private void gull(Easel easel, double x, double y, Color colour) {
        easel.curve(colour, 8, x - 48, y - 14, x - 22, y - 26, x, y, x + 22, y - 26, x + 48, y - 14);
    }
}
