package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A guitar with notes around it. */
final class GuitarPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color ground = easel.pick(Tint.CREAM, Tint.AQUA, Tint.ROSE, Tint.MINT, Tint.DEEP, Tint.PLUM);
        easel.ground(ground);
        easel.disc(Tint.mix(ground, Tint.SUN, 0.35), 790, 660, easel.between(430, 520));
        for (int i = 0; i < 5; i++) {
            double x = i < 3 ? easel.between(120, 380) : easel.between(1230, 1450);
            note(easel, x, 200 + 190 * (i % 5), easel.pick(Tint.CORAL, Tint.SUN, Tint.PURPLE, Tint.GREEN, Tint.BLUE));
        }
        easel.placed(150, 190, 0.82, () -> easel.turned(easel.between(22, 42), 800, 620, () -> guitar(easel)));
    }

    private void note(Easel easel, double x, double y, Color colour) {
        easel.turned(-20, x, y, () -> easel.oval(colour, x, y, 44, 32));
        easel.line(colour, 13, x + 38, y - 10, x + 38, y - 150);
        if (easel.chance(0.5)) {
            easel.curve(colour, 15, x + 38, y - 150, x + 80, y - 110, x + 74, y - 60);
        } else {
            easel.line(colour, 22, x + 38, y - 144, x + 150, y - 170);
            easel.line(colour, 13, x + 150, y - 170, x + 150, y - 30);
            easel.turned(-20, x + 112, y - 20, () -> easel.oval(colour, x + 112, y - 22, 44, 32));
        }
    }

    private void guitar(Easel easel) {
        Color wood = easel.pick(Tint.OAK, Tint.BRICK, Tint.CORAL, Tint.TEAL, Tint.SUN);
        Color edge = Tint.darker(wood, 0.35);
        body(easel, edge, 14);
        body(easel, wood, 0);
        easel.box(Tint.BARK, 768, -60, 64, 560);
        for (int i = 0; i < 9; i++) {
            easel.line(Tint.STRAW, 5, 768, -30 + i * 52, 832, -30 + i * 52);
        }
        easel.polygon(edge, 752, -60, 848, -60, 862, -210, 738, -210);
        for (int i = 0; i < 3; i++) {
            easel.disc(Tint.STRAW, 728, -185 + i * 46, 15);
            easel.disc(Tint.STRAW, 872, -185 + i * 46, 15);
        }
        easel.disc(Tint.lighter(wood, 0.5), 800, 600, 104);
        easel.disc(Tint.BARK, 800, 600, 84);
        easel.roundBox(Tint.BARK, 700, 835, 200, 36, 12);
        for (int i = 0; i < 5; i++) {
            easel.line(Tint.PAPER, 3.5, 776 + i * 12, -200, 776 + i * 12, 850);
        }
    }

    private void body(Easel easel, Color colour, double more) {
        easel.blob(
                colour,
                800,
                430 - more,
                960 + more,
                470,
                985 + more,
                580,
                940 + more,
                670,
                1045 + more,
                800,
                1020 + more,
                950,
                800,
                1030 + more,
                580 - more,
                950,
                555 - more,
                800,
                660 - more,
                670,
                615 - more,
                580,
                640 - more,
                470);
    }
}
