package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A theatre mask before a curtain: it laughs, or it does not. */
final class MaskPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color cloth = easel.pick(Tint.CRIMSON, Tint.PURPLE, Tint.DEEP, Tint.TEAL);
        easel.ground(cloth);
        Color fold = Tint.darker(cloth, 0.35);
        easel.polygon(fold, 640, 0, 960, 0, 1040, 520, 1330, 1200, 270, 1200, 560, 520);
        for (double x : new double[] {110, 300, 1300, 1490}) {
            easel.polygon(Tint.glass(fold, 0.35), x - 26, 0, x + 26, 0, x + 60, 1200, x - 60, 1200);
        }
        easel.turned(easel.between(-7, 7), 800, 600, () -> mask(easel));
    }

    private void mask(Easel easel) {
        Color face = easel.pick(Tint.STRAW, Tint.STONE, Tint.PINK, Tint.AQUA);
        Color dark = easel.pick(Tint.BARK, Tint.PLUM, Tint.NIGHT);
        easel.polygon(dark, 420, 480, 300, 620, 330, 640, 440, 530);
        easel.polygon(dark, 1180, 480, 1300, 620, 1270, 640, 1160, 530);
        easel.blob(
                Tint.darker(face, 0.2),
                490,
                290,
                800,
                235,
                1130,
                290,
                1160,
                560,
                1040,
                850,
                810,
                1010,
                580,
                850,
                455,
                560);
        easel.blob(face, 470, 270, 800, 215, 1130, 270, 1150, 540, 1030, 830, 800, 985, 570, 830, 450, 540);
        boolean laughs = easel.chance(0.65);
        if (easel.chance(0.6)) {
            Color cheek = Tint.mix(face, Tint.CORAL, 0.45);
            easel.disc(cheek, 585, 640, 58);
            easel.disc(cheek, 1015, 640, 58);
        }
        eye(easel, dark, 640, laughs, face);
        eye(easel, dark, 960, laughs, face);
        easel.polygon(Tint.darker(face, 0.18), 800, 480, 850, 640, 760, 640);
        if (laughs) {
            easel.blob(dark, 560, 690, 680, 735, 800, 745, 920, 735, 1040, 690, 960, 810, 800, 860, 640, 810);
            easel.blob(Tint.CRIMSON, 690, 800, 800, 775, 910, 800, 800, 850);
        } else {
            easel.blob(dark, 610, 850, 680, 750, 800, 715, 920, 750, 990, 850, 920, 800, 800, 785, 680, 800);
            easel.blob(Tint.BLUE, 600, 600, 632, 690, 600, 722, 568, 690);
        }
        Color gem = easel.pick(Tint.CORAL, Tint.SUN, Tint.GREEN, Tint.WHITE);
        easel.fill(gem, Trace.star(800, 330, 55, 24, easel.count(4, 6), -90));
    }

    private void eye(Easel easel, Color dark, double x, boolean laughs, Color face) {
        double out = x < 800 ? -1 : 1;
        double tilt = laughs ? 14 : 40;
        easel.curve(dark, 24, x - 92 * out, 430 - tilt, x, 398, x + 92 * out, 430 + tilt);
        easel.blob(dark, x - 78, 530, x, 482, x + 78, 530, x, 566);
        easel.disc(Tint.lighter(face, 0.7), x + 6, 522, 18);
    }
}
