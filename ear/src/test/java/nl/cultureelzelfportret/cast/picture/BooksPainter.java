package nl.cultureelzelfportret.cast.picture;

import java.awt.Color;

/** A shelf full of books, and a cat. */
final class BooksPainter implements Painter {

    @Override
    public void paint(Easel easel) {
        Color wall = easel.pick(Tint.CREAM, Tint.MINT, Tint.LILAC, Tint.SKY, Tint.TEAL);
        easel.ground(wall);
        for (int row = 0; row < 3; row++) {
            double foot = 380 + row * 370;
            double gap = row == 1 ? easel.between(400, 900) : -1000;
            double x = 90;
            while (x < 1480) {
                double width = easel.between(44, 96);
                if (x + width > gap && x < gap + 340) {
                    x += 340;
                } else {
                    book(easel, x, foot, width, easel.between(210, 300));
                    x += width + 5;
                }
            }
            easel.roundBox(Tint.WOOD, 40, foot, 1520, 34, 6);
            if (row == 1) {
                cat(easel, gap + 175, foot, easel.pick(Tint.INK, Tint.AMBER, Tint.STONE, Tint.BRICK));
            }
        }
        easel.box(Tint.WOOD, 40, 0, 34, 1200);
        easel.box(Tint.WOOD, 1526, 0, 34, 1200);
    }

    private void book(Easel easel, double x, double foot, double width, double high) {
        Color cover = easel.pick(
                Tint.CORAL,
                Tint.BLUE,
                Tint.GREEN,
                Tint.SUN,
                Tint.PURPLE,
                Tint.CRIMSON,
                Tint.TEAL,
                Tint.PINK,
                Tint.NIGHT,
                Tint.AMBER);
        double lean = easel.chance(0.08) ? 8 : 0;
        easel.turned(lean, x, foot, () -> {
            easel.roundBox(cover, x, foot - high, width, high, 8);
            Color mark = Tint.lighter(cover, 0.6);
            switch (easel.count(0, 3)) {
                case 0 -> easel.box(mark, x, foot - high + 40, width, 22);
                case 1 -> easel.disc(mark, x + width / 2, foot - high + 60, width * 0.26);
                case 2 -> {
                    easel.box(mark, x, foot - high + 30, width, 10);
                    easel.box(mark, x, foot - 50, width, 10);
                }
                default -> easel.roundBox(mark, x + width * 0.3, foot - high + 40, width * 0.4, high * 0.5, 6);
            }
        });
    }

    private void cat(Easel easel, double x, double foot, Color fur) {
        Color eye = fur.equals(Tint.STONE) ? Tint.GREEN : Tint.SUN;
        easel.curve(fur, 30, x + 80, foot - 24, x + 150, foot - 40, x + 150, foot - 130);
        easel.blob(
                fur,
                x - 95,
                foot - 4,
                x - 84,
                foot - 120,
                x,
                foot - 170,
                x + 84,
                foot - 120,
                x + 95,
                foot - 4,
                x,
                foot + 4);
        easel.disc(fur, x, foot - 190, 70);
        easel.polygon(fur, x - 66, foot - 204, x - 60, foot - 286, x - 12, foot - 248);
        easel.polygon(fur, x + 66, foot - 204, x + 60, foot - 286, x + 12, foot - 248);
        easel.disc(eye, x - 26, foot - 198, 15);
        easel.disc(eye, x + 26, foot - 198, 15);
        easel.oval(Tint.INK, x - 26, foot - 198, 5, 13);
        easel.oval(Tint.INK, x + 26, foot - 198, 5, 13);
        easel.polygon(Tint.PINK, x - 10, foot - 172, x + 10, foot - 172, x, foot - 160);
    }
}
