package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A stage with curtains and a set of cardboard. */
final class StagePainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color cloth = easel.pick(Tint.CRIMSON, Tint.GREEN, Tint.PURPLE, Tint.DEEP);
        Color back = easel.pick(Tint.SKY, Tint.NIGHT, Tint.STRAW, Tint.LILAC);
        easel.ground(back);
        boolean night = back.equals(Tint.NIGHT);
        easel.disc(night ? Tint.STRAW : Tint.SUN, easel.between(500, 1100), 380, 95);
        set(easel, night);
        easel.box(Tint.OAK, 0, 930, 1600, 270);
        for (int i = 0; i < 9; i++) {
            easel.line(Tint.darker(Tint.OAK, 0.2), 6, 800 + (i - 4) * 190, 930, 800 + (i - 4) * 300, 1200);
        }
        actor(easel, easel.between(560, 720), true);
        actor(easel, easel.between(900, 1050), false);
        easel.polygon(Tint.glass(Tint.WHITE, 0.2), 700, 0, 900, 0, 1180, 1010, 420, 1010);
        curtain(easel, cloth, false);
        curtain(easel, cloth, true);
        easel.box(Tint.darker(cloth, 0.2), 0, 0, 1600, 110);
        for (int i = 0; i < 8; i++) {
            easel.slice(cloth, 100 + i * 200, 100, 104, 110, 180, 180);
            easel.arc(Tint.SUN, 9, 100 + i * 200, 96, 102, 188, 164);
        }
    }

    private void set(Easel easel, boolean night) {
        Color paper = easel.pick(Tint.OAK, Tint.ROSE, Tint.MINT);
        easel.polygon(Tint.darker(paper, 0.1), 380, 930, 380, 560, 500, 440, 620, 560, 620, 930);
        easel.box(night ? Tint.SUN : Tint.BLUE, 450, 600, 100, 110);
        easel.box(Tint.WINE, 460, 780, 90, 150);
        easel.box(Tint.WOOD, 1100, 700, 50, 230);
        easel.disc(Tint.GREEN, 1125, 600, 125);
        easel.disc(Tint.LEAF, 1060, 660, 90);
        easel.waves(night ? Tint.DEEP : Tint.LEAF, 890, 16, easel.between(400, 700));
    }

    private void actor(Easel easel, double x, boolean crowned) {
        Color robe = easel.pick(Tint.CORAL, Tint.BLUE, Tint.SUN, Tint.TEAL, Tint.PINK);
        easel.oval(Tint.glass(Tint.INK, 0.2), x, 1040, 120, 26);
        easel.blob(robe, x - 46, 770, x + 46, 770, x + 90, 900, x + 104, 1036, x - 104, 1036, x - 90, 900);
        double lift = easel.between(-60, 80);
        easel.curve(robe, 36, x + 30, 800, x + 100, 810 - lift, x + 150, 770 - lift);
        easel.curve(robe, 36, x - 30, 800, x - 90, 840, x - 130, 800);
        easel.disc(easel.pick(new Color(0xF1C9A5), new Color(0xA66B42), new Color(0xCB935F)), x, 712, 62);
        easel.disc(Tint.INK, x - 20, 706, 7);
        easel.disc(Tint.INK, x + 22, 706, 7);
        easel.curve(Tint.WINE, 8, x - 18, 734, x, 744, x + 20, 734);
        if (crowned) {
            easel.polygon(
                    Tint.SUN, x - 56, 676, x - 62, 600, x - 26, 640, x, 590, x + 26, 640, x + 62, 600, x + 56, 676);
        } else {
            easel.slice(Tint.INK, x, 700, 66, 66, 10, 160);
        }
    }

    private void curtain(Easel easel, Color cloth, boolean right) {
        for (int i = 4; i >= 0; i--) {
            double edge = 60 + i * 62;
            double foot = 40 + i * 34;
            Color fold = i % 2 == 0 ? cloth : Tint.darker(cloth, 0.22);
            if (right) {
                easel.blob(fold, 1600, 0, 1600 - edge - 60, 0, 1600 - edge, 520, 1600 - foot, 1200, 1640, 1230);
            } else {
                easel.blob(fold, 0, 0, edge + 60, 0, edge, 520, foot, 1200, -40, 1230);
            }
        }
    }
}
