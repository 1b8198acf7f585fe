package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A statue on a plinth in the park. */
final class StatuePainter implements Painter {

    @Override
    public void paint(Easel easel) {
        easel.ground(easel.pick(Tint.SKY, Tint.CREAM, Tint.ICE, Tint.MINT));
        for (int i = 0; i < 6; i++) {
            Color crown = Tint.mix(easel.pick(Tint.GREEN, Tint.LEAF, Tint.OLIVE, Tint.AMBER), Tint.WHITE, 0.15);
            double x = i * 290 + easel.between(-60, 60);
            easel.box(Tint.WOOD, x - 20, 620, 40, 260);
            easel.blob(crown, x - 170, 560, x - 110, 420, x, 370, x + 120, 430, x + 170, 570, x + 60, 690, x - 80, 680);
        }
        easel.waves(Tint.LEAF, 850, 22, easel.between(900, 1500));
        easel.polygon(Tint.SAND, 640, 880, 960, 880, 1280, 1200, 320, 1200);
        Color stone = easel.pick(Tint.STONE, Tint.SAND, Tint.lighter(Tint.NIGHT, 0.6));
        easel.box(Tint.darker(stone, 0.2), 560, 860, 480, 60);
        easel.box(stone, 600, 680, 400, 190);
        easel.box(Tint.darker(stone, 0.1), 850, 680, 150, 190);
        easel.box(Tint.darker(stone, 0.2), 570, 650, 460, 40);
        Color bronze = easel.pick(Tint.TEAL, Tint.BARK, Tint.OAK, Tint.DEEP);
        switch (easel.count(0, 2)) {
            case 0 -> rings(easel, bronze);
            case 1 -> reader(easel, bronze);
            default -> bird(easel, bronze);
        }
        pigeon(easel, easel.between(250, 480), 1010);
        pigeon(easel, easel.between(1130, 1380), 1060);
    }

    private void rings(Easel easel, Color bronze) {
        easel.ring(bronze, 62, 800, 440, 165);
        easel.ring(Tint.lighter(bronze, 0.25), 48, 860, 330, 110);
        easel.disc(Tint.darker(bronze, 0.25), 720, 560, 88);
        easel.polygon(bronze, 700, 655, 900, 655, 860, 590, 740, 590);
    }

    private void reader(Easel easel, Color bronze) {
        easel.disc(bronze, 770, 250, 78);
        easel.blob(bronze, 690, 350, 850, 340, 890, 470, 960, 560, 970, 655, 640, 655, 650, 480);
        easel.curve(Tint.darker(bronze, 0.25), 46, 700, 390, 740, 500, 880, 470);
        easel.polygon(Tint.lighter(bronze, 0.5), 850, 440, 950, 400, 970, 490, 880, 520);
        easel.polygon(Tint.lighter(bronze, 0.3), 950, 400, 1050, 430, 1050, 520, 970, 490);
    }

    private void bird(Easel easel, Color bronze) {
        easel.line(bronze, 36, 800, 655, 800, 480);
        easel.blob(bronze, 620, 420, 760, 340, 930, 350, 1000, 450, 860, 520, 720, 510);
        easel.blob(Tint.lighter(bronze, 0.2), 760, 400, 700, 240, 560, 120, 740, 160, 900, 330);
        easel.blob(Tint.darker(bronze, 0.2), 840, 380, 930, 230, 1080, 140, 1010, 300, 920, 400);
        easel.disc(bronze, 1010, 400, 62);
        easel.polygon(Tint.SUN, 1060, 376, 1140, 408, 1060, 428);
    }

    private void pigeon(Easel easel, double x, double y) {
        Color colour = easel.pick(Tint.MAUVE, Tint.PAPER, Tint.WAVE);
        easel.line(Tint.CORAL, 7, x - 8, y + 30, x - 12, y + 64);
        easel.line(Tint.CORAL, 7, x + 16, y + 30, x + 14, y + 64);
        easel.blob(colour, x - 100, y - 6, x - 20, y - 34, x + 50, y - 10, x + 30, y + 36, x - 40, y + 34);
        easel.disc(colour, x + 52, y - 36, 28);
        easel.polygon(Tint.AMBER, x + 76, y - 42, x + 102, y - 32, x + 76, y - 24);
        easel.disc(Tint.INK, x + 58, y - 42, 5);
    }
}
