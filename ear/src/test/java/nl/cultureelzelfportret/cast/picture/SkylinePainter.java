package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** The roofs of a town: a church, a mosque and a temple in one evening sky. */
final class SkylinePainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color[][] skies = {
            {Tint.ROSE, Tint.AMBER, Tint.PLUM},
            {Tint.SKY, Tint.CREAM, Tint.TEAL},
            {Tint.LILAC, Tint.PINK, Tint.DEEP},
            {Tint.STRAW, Tint.CORAL, Tint.WINE},
        };
        Color[] sky = skies[easel.count(0, skies.length - 1)];
        for (int i = 0; i < 12; i++) {
            easel.box(Tint.mix(sky[0], sky[1], i / 11.0), 0, i * 100, 1600, 101);
        }
        easel.disc(Tint.SUN, easel.between(350, 1250), easel.between(420, 620), 130);
        int order = easel.count(0, 2);
        for (int i = 0; i < 3; i++) {
            double x = 290 + i * 510 + easel.between(-40, 40);
            Color wall = Tint.mix(sky[2], sky[0], 0.12 + 0.12 * i);
            switch ((order + i) % 3) {
                case 0 -> church(easel, x, wall);
                case 1 -> mosque(easel, x, wall);
                default -> temple(easel, x, wall);
            }
        }
        for (double x = -20; x < 1600; x += 150) {
            house(easel, x, easel.between(860, 960), Tint.darker(sky[2], easel.between(0.1, 0.35)));
        }
    }

    private void church(Easel easel, double x, Color wall) {
        easel.box(wall, x - 20, 640, 220, 500);
        easel.polygon(Tint.darker(wall, 0.2), x - 30, 640, x + 90, 520, x + 215, 640);
        easel.box(Tint.lighter(wall, 0.12), x - 140, 430, 130, 700);
        easel.polygon(Tint.darker(wall, 0.25), x - 150, 430, x - 75, 160, x, 430);
        easel.disc(Tint.STRAW, x - 75, 520, 38);
        easel.line(Tint.INK, 6, x - 75, 520, x - 75, 494);
        easel.line(Tint.INK, 6, x - 75, 520, x - 58, 530);
        for (int i = 0; i < 2; i++) {
            easel.roundBox(Tint.SUN, x + 30 + i * 80, 700, 40, 120, 20);
        }
        easel.line(Tint.INK, 7, x - 75, 160, x - 75, 110);
        easel.line(Tint.INK, 7, x - 95, 130, x - 55, 130);
    }

    private void mosque(Easel easel, double x, Color wall) {
        easel.box(wall, x - 190, 680, 380, 450);
        easel.slice(easel.pick(Tint.TEAL, Tint.GREEN, Tint.OAK, Tint.BLUE), x, 690, 160, 210, 0, 180);
        easel.line(Tint.SUN, 8, x, 480, x, 430);
        easel.arc(Tint.SUN, 9, x, 408, 22, 100, 250);
        for (int side = -1; side <= 1; side += 2) {
            double tower = x + side * 225;
            easel.box(Tint.lighter(wall, 0.15), tower - 26, 400, 52, 740);
            easel.box(Tint.darker(wall, 0.2), tower - 40, 500, 80, 22);
            easel.polygon(Tint.darker(wall, 0.25), tower - 32, 400, tower, 270, tower + 32, 400);
        }
        for (int i = 0; i < 3; i++) {
            double arch = x - 110 + i * 110;
            easel.slice(Tint.STRAW, arch, 800, 34, 60, 0, 180);
            easel.box(Tint.STRAW, arch - 34, 798, 68, 70);
        }
    }

    private void temple(Easel easel, double x, Color wall) {
        Color roof = easel.pick(Tint.CRIMSON, Tint.ORANGE, Tint.MOSS, Tint.AMBER);
        for (int i = 0; i < 4; i++) {
            double y = 860 - i * 130;
            double half = 190 - i * 38;
            easel.box(Tint.lighter(wall, 0.1), x - half * 0.66, y - 90, half * 1.32, 300);
            easel.blob(
                    roof,
                    x - half - 26,
                    y - 96,
                    x - half * 0.6,
                    y - 112,
                    x,
                    y - 150,
                    x + half * 0.6,
                    y - 112,
                    x + half + 26,
                    y - 96,
                    x + half * 0.6,
                    y - 74,
                    x - half * 0.6,
                    y - 74);
            easel.roundBox(Tint.SUN, x - 17, y - 56, 34, 60, 12);
        }
        easel.line(Tint.SUN, 12, x, 330, x, 240);
        easel.disc(Tint.SUN, x, 296, 17);
    }

    private void house(Easel easel, double x, double top, Color wall) {
        easel.box(wall, x, top, 152, 400);
        easel.polygon(Tint.darker(wall, 0.25), x - 12, top, x + 76, top - easel.between(60, 110), x + 164, top);
        for (int i = 0; i < 4; i++) {
            if (easel.chance(0.55)) {
                easel.box(Tint.STRAW, x + 28 + (i % 2) * 64, top + 40 + (i / 2) * 90, 34, 48);
            }
        }
    }
}
