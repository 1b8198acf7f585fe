package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** Dancers in a spotlight. */
final class DancersPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color dark = easel.pick(Tint.PLUM, Tint.NIGHT, Tint.WINE, Tint.DEEP);
        boolean day = easel.chance(0.35);
        easel.ground(day ? easel.pick(Tint.CREAM, Tint.ROSE, Tint.MINT) : dark);
        Color floor = day ? Tint.OAK : Tint.mix(dark, Tint.MAUVE, 0.25);
        easel.box(floor, 0, 880, 1600, 320);
        int dancers = easel.count(2, 4);
        for (int i = 0; i < dancers; i++) {
            double x = 1600.0 * (i + 0.5) / dancers;
            if (!day) {
                easel.polygon(Tint.glass(Tint.SUN, 0.16), x - 40, 0, x + 40, 0, x + 250, 980, x - 250, 980);
            }
            easel.oval(Tint.glass(day ? Tint.INK : Tint.SUN, day ? 0.15 : 0.28), x, 1000, 190, 48);
            Color dress = easel.pick(Tint.CORAL, Tint.SUN, Tint.AQUA, Tint.PINK, Tint.LEAF, Tint.AMBER);
            easel.placed(x, 1000, easel.between(0.92, 1.08), () -> dancer(easel, dress));
        }
    }

    private void dancer(Easel easel, Color dress) {
        Color skin = easel.pick(
                new Color(0xF1C9A5),
                new Color(0xD9A06F),
                new Color(0xA66B42),
                new Color(0x6E4328),
                new Color(0xE6B58C));
        Color hair = easel.pick(Tint.INK, Tint.BARK, Tint.OAK, Tint.BRICK);
        double lean = easel.between(-70, 70);
        double kick = easel.chance(0.5) ? 1 : -1;
        double lift = easel.between(20, 190);
        easel.curve(skin, 46, lean * 0.3, -330, -kick * 45, -170, -kick * 30, -10);
        easel.curve(skin, 46, lean * 0.3, -330, kick * 150, -260, kick * (190 + lift * 0.4), -60 - lift);
        easel.line(Tint.darker(dress, 0.4), 50, -kick * 30, -10, -kick * 60, -2);
        double armLeft = easel.between(-130, 120);
        double armRight = easel.between(-130, 120);
        easel.curve(skin, 40, lean - 30, -560, lean - 150, -560 - armLeft, lean - 230, -660 - armLeft);
        easel.curve(skin, 40, lean + 30, -560, lean + 150, -560 - armRight, lean + 230, -660 - armRight);
        if (easel.chance(0.5)) {
            skirt(easel, dress, lean);
        } else {
            suit(easel, dress, lean, kick, lift);
        }
        easel.line(skin, 38, lean, -590, lean * 1.1, -640);
        easel.disc(hair, lean * 1.15 + (lean > 0 ? -14 : 14), -712, 78);
        easel.disc(skin, lean * 1.15, -690, 64);
        if (easel.chance(0.5)) {
            easel.disc(hair, lean * 1.15 + (lean > 0 ? -60 : 60), -780, 36);
        }
    }

    private void skirt(Easel easel, Color dress, double lean) {
        easel.blob(
                dress,
                lean - 70,
                -580,
                lean + 70,
                -580,
                lean * 0.6 + 60,
                -440,
                190,
                -250,
                40,
                -215,
                -110,
                -225,
                -170,
                -260,
                lean * 0.6 - 60,
                -440);
        easel.curve(Tint.lighter(dress, 0.45), 14, -150, -262, -60, -240, 40, -236, 165, -262);
    }

    private void suit(Easel easel, Color dress, double lean, double kick, double lift) {
        Color trousers = Tint.darker(dress, 0.35);
        easel.curve(trousers, 66, lean * 0.4, -350, -kick * 45, -180, -kick * 32, -60);
        easel.curve(trousers, 66, lean * 0.4, -350, kick * 140, -262, kick * (172 + lift * 0.36), -110 - lift * 0.9);
        easel.blob(
                dress,
                lean - 84,
                -580,
                lean,
                -596,
                lean + 84,
                -580,
                lean * 0.7 + 70,
                -440,
                lean * 0.4 + 74,
                -330,
                lean * 0.4 - 74,
                -330,
                lean * 0.7 - 70,
                -440);
        easel.line(Tint.lighter(dress, 0.5), 16, lean * 0.4 - 70, -352, lean * 0.4 + 70, -352);
    }
}
