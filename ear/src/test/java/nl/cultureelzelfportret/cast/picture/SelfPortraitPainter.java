package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A drawn self-portrait in a golden frame. */
final class SelfPortraitPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        double width = easel.width();
        double height = easel.height();
        Color gold = easel.pick(Tint.OAK, Tint.AMBER, Tint.WOOD, Tint.TEAL);
        easel.ground(gold);
        easel.box(Tint.darker(gold, 0.25), 40, 40, width - 80, height - 80);
        easel.box(Tint.lighter(gold, 0.3), 60, 60, width - 120, height - 120);
        easel.box(gold, 90, 90, width - 180, height - 180);
        easel.box(Tint.PAPER, 130, 130, width - 260, height - 260);
        Color ground = easel.pick(Tint.SKY, Tint.ROSE, Tint.MINT, Tint.STRAW, Tint.LILAC, Tint.AQUA);
        easel.box(ground, 160, 160, width - 320, height - 320);
        easel.disc(easel.pick(Tint.SUN, Tint.AMBER, Tint.WHITE), width - 320, 340, easel.between(80, 115));
        easel.within(
                new Rectangle2D.Double(160, 160, width - 320, height - 320),
                () -> person(easel, width / 2, height * 0.5));
    }

    private void person(Easel easel, double x, double y) {
        Color skin = easel.pick(
                new Color(0xF3CFAE),
                new Color(0xE6B58C),
                new Color(0xCB935F),
                new Color(0xA06A42),
                new Color(0x6F4529));
        Color hair = easel.pick(Tint.INK, Tint.BARK, Tint.OAK, Tint.BRICK, new Color(0xE8B64C));
        Color shirt = easel.pick(Tint.CORAL, Tint.BLUE, Tint.GREEN, Tint.PURPLE, Tint.SUN, Tint.TEAL);
        int style = easel.count(0, 4);
        hairBehind(easel, x, y, hair, style);
        easel.blob(
                shirt, x - 330, y + 800, x - 310, y + 400, x - 150, y + 300, x + 150, y + 300, x + 310, y + 400,
                x + 330, y + 800);
        easel.roundBox(Tint.darker(skin, 0.1), x - 75, y + 150, 150, 200, 60);
        easel.oval(skin, x, y + 20, 205, 240);
        easel.disc(skin, x - 205, y + 30, 42);
        easel.disc(skin, x + 205, y + 30, 42);
        hairBefore(easel, x, y, hair, style, shirt);
        face(easel, x, y, skin, hair);
        pattern(easel, x, y, shirt);
    }

    private void hairBehind(Easel easel, double x, double y, Color hair, int style) {
        switch (style) {
            case 0 -> easel.roundBox(hair, x - 260, y - 260, 520, 600, 220);
            case 1 -> {
                for (int i = 0; i < 15; i++) {
                    double angle = Math.PI * (0.9 + i * 1.2 / 14);
                    easel.disc(hair, x + 235 * Math.cos(angle), y - 30 + 245 * Math.sin(angle), 85);
                }
            }
            case 2 -> {
                easel.disc(hair, x - 270, y + 120, 95);
                easel.disc(hair, x + 270, y + 120, 95);
            }
            default -> easel.oval(hair, x, y - 60, 235, 230);
        }
    }

    private void hairBefore(Easel easel, double x, double y, Color hair, int style, Color shirt) {
        if (style == 3) {
            Color scarf = Tint.mix(shirt, Tint.NIGHT, 0.3);
            easel.slice(scarf, x, y - 40, 240, 240, 0, 180);
            easel.blob(scarf, x - 240, y - 60, x - 150, y - 120, x - 195, y + 100, x - 140, y + 300, x - 250, y + 330);
            easel.blob(scarf, x + 240, y - 60, x + 150, y - 120, x + 195, y + 100, x + 140, y + 300, x + 250, y + 330);
        } else {
            easel.blob(
                    hair, x - 222, y + 10, x - 225, y - 160, x - 70, y - 268, x + 110, y - 260, x + 225, y - 150,
                    x + 222, y + 10, x + 170, y - 110, x + 30, y - 130, x - 120, y - 105);
        }
    }

    private void face(Easel easel, double x, double y, Color skin, Color hair) {
        Color dark = Tint.darker(hair, 0.6);
        for (int side = -1; side <= 1; side += 2) {
            easel.disc(Tint.WHITE, x + side * 82, y + 10, 36);
            easel.disc(Tint.INK, x + side * 80, y + 12, 22);
            easel.disc(Tint.WHITE, x + side * 80 + 7, y + 4, 7);
            easel.curve(dark, 13, x + side * 120, y - 52, x + side * 84, y - 68, x + side * 46, y - 54);
            easel.disc(Tint.mix(skin, Tint.CORAL, 0.35), x + side * 128, y + 100, 40);
        }
        easel.curve(Tint.darker(skin, 0.25), 11, x - 4, y + 24, x + 22, y + 82, x - 14, y + 92);
        double smile = easel.between(20, 55);
        easel.curve(Tint.WINE, 15, x - 72, y + 140, x, y + 140 + smile, x + 72, y + 140);
        if (easel.chance(0.3)) {
            easel.ring(Tint.DEEP, 12, x - 82, y + 12, 62);
            easel.ring(Tint.DEEP, 12, x + 82, y + 12, 62);
            easel.line(Tint.DEEP, 12, x - 20, y + 8, x + 20, y + 8);
        }
    }

    private void pattern(Easel easel, double x, double y, Color shirt) {
        Color light = Tint.lighter(shirt, 0.55);
        if (easel.chance(0.5)) {
            for (int i = 0; i < 3; i++) {
                easel.box(light, x - 300, y + 440 + i * 90, 600, 30);
            }
        } else {
            easel.fill(light, Trace.star(x, y + 470, 70, 30, easel.count(4, 7), -90));
        }
    }
}
