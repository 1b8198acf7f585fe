package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A film camera, or a strip of film with little scenes. */
final class FilmPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.TEAL, Tint.STRAW, Tint.CORAL, Tint.LILAC, Tint.SKY));
        if (easel.chance(0.5)) {
            camera(easel);
        } else {
            easel.turned(easel.between(-12, 12), 800, 600, () -> strip(easel));
        }
    }

    private void camera(Easel easel) {
        Color body = easel.pick(Tint.INK, Tint.NIGHT, Tint.PLUM, Tint.DEEP);
        easel.polygon(Tint.glass(Tint.CREAM, 0.55), 1120, 640, 1600, 330, 1600, 950);
        for (double foot : new double[] {400, 720, 1040}) {
            easel.line(Tint.BARK, 30, 720, 780, foot, 1150);
        }
        easel.roundBox(Tint.BARK, 640, 770, 160, 60, 20);
        easel.roundBox(body, 430, 500, 580, 290, 36);
        easel.polygon(Tint.lighter(body, 0.15), 1000, 600, 1150, 540, 1150, 740, 1000, 690);
        reel(easel, 560, 370, 165, body);
        reel(easel, 860, 340, 130, body);
        easel.disc(Tint.CORAL, 500, 560, 26);
        easel.roundBox(Tint.AQUA, 580, 570, 190, 130, 16);
        easel.polygon(Tint.glass(Tint.WHITE, 0.5), 600, 690, 680, 580, 730, 580, 650, 690);
        easel.disc(Tint.SUN, 900, 640, 46);
        easel.disc(Tint.AMBER, 900, 640, 24);
    }

    private void reel(Easel easel, double x, double y, double radius, Color body) {
        Color colour = easel.pick(Tint.CRIMSON, Tint.SUN, Tint.PAPER, Tint.GREEN);
        easel.disc(body, x, y, radius + 14);
        easel.disc(colour, x, y, radius);
        int holes = easel.count(5, 6);
        double turn = easel.between(0, 1);
        for (int i = 0; i < holes; i++) {
            double angle = turn + 2 * Math.PI * i / holes;
            easel.disc(body, x + radius * 0.6 * Math.cos(angle), y + radius * 0.6 * Math.sin(angle), radius * 0.2);
        }
        easel.disc(body, x, y, radius * 0.16);
    }

    private void strip(Easel easel) {
        easel.box(Tint.INK, -300, 260, 2200, 680);
        for (int i = -4; i < 30; i++) {
            easel.roundBox(Tint.PAPER, i * 75, 290, 42, 56, 10);
            easel.roundBox(Tint.PAPER, i * 75, 854, 42, 56, 10);
        }
        for (int i = -1; i < 4; i++) {
            double x = 30 + i * 540;
            easel.roundBox(easel.pick(Tint.SKY, Tint.ROSE, Tint.STRAW, Tint.MINT, Tint.LILAC), x, 380, 500, 440, 20);
            scene(easel, x, easel.count(0, 3));
        }
    }

    private void scene(Easel easel, double x, int which) {
        switch (which) {
            case 0 -> {
                easel.disc(Tint.SUN, x + 370, 490, 60);
                easel.polygon(Tint.GREEN, x + 30, 800, x + 190, 540, x + 350, 800);
                easel.polygon(Tint.LEAF, x + 220, 800, x + 360, 620, x + 480, 800);
            }
            case 1 -> {
                easel.disc(Tint.WOOD, x + 250, 560, 85);
                easel.slice(Tint.BLUE, x + 250, 820, 150, 150, 0, 180);
            }
            case 2 -> {
                easel.box(Tint.CORAL, x + 130, 610, 240, 190);
                easel.polygon(Tint.WINE, x + 100, 610, x + 250, 470, x + 400, 610);
                easel.box(Tint.STRAW, x + 220, 690, 64, 110);
            }
            default -> {
                easel.oval(Tint.PURPLE, x + 250, 640, 170, 90);
                easel.polygon(Tint.PURPLE, x + 400, 640, x + 470, 560, x + 470, 720);
                easel.disc(Tint.WHITE, x + 150, 620, 22);
            }
        }
    }
}
