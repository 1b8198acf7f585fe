package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A table that is laid for a feast. */
final class FeastPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color cloth = easel.pick(Tint.CRIMSON, Tint.TEAL, Tint.PURPLE, Tint.GREEN, Tint.CREAM, Tint.DEEP);
        easel.ground(cloth);
        Color thread = Tint.mix(cloth, Tint.SUN, 0.35);
        double step = easel.between(90, 130);
        for (double y = 0; y < 1300; y += step) {
            for (double x = (Math.round(y / step) % 2) * step / 2; x < 1700; x += step) {
                easel.fill(thread, Trace.star(x, y, 17, 7, 4, 0));
            }
        }
        double x = easel.between(760, 840);
        plate(easel, x, 600, 270);
        pie(easel, x, 600, 215);
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(72 * i + easel.between(20, 44));
            double dishX = 800 + 560 * Math.cos(angle);
            double dishY = 600 + 420 * Math.sin(angle);
            plate(easel, dishX, dishY, 145);
            dish(easel, dishX, dishY, i);
        }
        glass(easel, easel.between(420, 500), easel.between(540, 640));
        glass(easel, easel.between(1100, 1180), easel.between(540, 660));
    }

    private void plate(Easel easel, double x, double y, double radius) {
        easel.disc(Tint.glass(Tint.INK, 0.22), x + 8, y + 12, radius);
        easel.disc(Tint.PAPER, x, y, radius);
        easel.ring(easel.pick(Tint.BLUE, Tint.OAK, Tint.CORAL, Tint.TEAL), 9, x, y, radius * 0.9);
    }

    private void pie(Easel easel, double x, double y, double radius) {
        Color crust = easel.pick(Tint.OAK, Tint.AMBER, Tint.WOOD);
        easel.disc(crust, x, y, radius);
        int pieces = easel.count(3, 4) * 4;
        for (int i = 0; i < pieces; i++) {
            double angle = 2 * Math.PI * i / pieces;
            easel.line(Tint.darker(crust, 0.3), 7, x, y, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            easel.disc(
                    easel.pick(Tint.GREEN, Tint.CRIMSON, Tint.SUN),
                    x + radius * 0.74 * Math.cos(angle + 0.2),
                    y + radius * 0.74 * Math.sin(angle + 0.2),
                    15);
        }
        easel.fill(Tint.STRAW, Trace.star(x, y, 62, 34, 8, 0));
    }

    private void dish(Easel easel, double x, double y, int which) {
        switch (which) {
            case 0 -> scatter(easel, x, y, 14, 24, Tint.BARK, Tint.WOOD);
            case 1 -> scatter(easel, x, y, 11, 28, Tint.AMBER, Tint.CORAL);
            case 2 -> scatter(easel, x, y, 16, 20, Tint.LEAF, Tint.GREEN);
            case 3 -> {
                for (int i = 0; i < 5; i++) {
                    double angle = 2 * Math.PI * i / 5;
                    easel.slice(Tint.OAK, x + 60 * Math.cos(angle), y + 60 * Math.sin(angle), 44, 40, 20 + 72 * i, 200);
                }
            }
            default -> {
                easel.disc(Tint.CRIMSON, x, y, 98);
                easel.curve(Tint.CREAM, 13, x - 50, y, x - 10, y - 40, x + 40, y - 10, x + 6, y + 30, x - 22, y + 10);
            }
        }
    }

    private void scatter(Easel easel, double x, double y, int pieces, double size, Color one, Color other) {
        for (int i = 0; i < pieces; i++) {
            double angle = i * 2.4;
            double far = 22 * Math.sqrt(i);
            double pieceX = x + far * Math.cos(angle);
            double pieceY = y + far * Math.sin(angle);
            easel.turned(
                    easel.between(0, 180),
                    pieceX,
                    pieceY,
                    () -> easel.oval(
                            Math.floorMod((long) pieceX, 2) == 0 ? one : other, pieceX, pieceY, size, size * 0.66));
        }
    }

    private void glass(Easel easel, double x, double y) {
        Color tea = easel.pick(Tint.AMBER, Tint.CORAL, Tint.MINT);
        easel.disc(Tint.glass(Tint.INK, 0.2), x + 6, y + 10, 66);
        easel.disc(Tint.ICE, x, y, 66);
        easel.disc(tea, x, y, 50);
        easel.oval(Tint.GREEN, x + 8, y - 8, 26, 12);
        easel.disc(Tint.glass(Tint.WHITE, 0.6), x - 20, y - 20, 11);
    }
}
