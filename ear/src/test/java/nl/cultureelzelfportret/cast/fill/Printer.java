package nl.cultureelzelfportret.cast.fill;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import nl.cultureelzelfportret.persistence.region.Face;

/** Draws what an institute of the cast prints: a logo of the three shapes, and a praatplaat on A3. */
final class Printer {

    private static final int LOGO = 240;
    private static final int POSTER_WIDTH = 1131;
    private static final int POSTER_HEIGHT = 1600;
    private static final String[] QUESTIONS = {"Wat kan ik?", "Wie ben ik?", "Hoe ben ik?", "En wat betekent dat?"};

    private Printer() {}

    static BufferedImage logo(Face face) {
        BufferedImage sheet = new BufferedImage(LOGO, LOGO, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(sheet);
        shapes(pen, face, 20, 60, 80);
        pen.dispose();
        return sheet;
    }

    private static Graphics2D pen(BufferedImage sheet) {
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return pen;
    }

    /** Circle, triangle and square, one into the other. */
    private static void shapes(Graphics2D pen, Face face, double left, double top, double size) {
        pen.setColor(Color.decode(face.getGround()));
        pen.fill(new Rectangle2D.Double(left + size * 1.15, top + size * 0.5, size, size));
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(left + size * 0.6, top + size * 1.5);
        triangle.lineTo(left + size * 1.15, top + size * 0.1);
        triangle.lineTo(left + size * 1.7, top + size * 1.5);
        triangle.closePath();
        pen.setColor(Color.decode(face.getMark()));
        pen.fill(triangle);
        pen.setColor(Color.decode(face.getGround()));
        pen.setStroke(new BasicStroke((float) (size * 0.16)));
        pen.draw(new Ellipse2D.Double(left + size * 0.1, top + size * 0.5, size * 0.85, size * 0.85));
    }

    static BufferedImage poster(Face face, String region) {
        BufferedImage sheet = new BufferedImage(POSTER_WIDTH, POSTER_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(sheet);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, POSTER_WIDTH, POSTER_HEIGHT);
        pen.setColor(Color.decode(face.getGround()));
        pen.fillRect(0, 0, POSTER_WIDTH, 260);
        pen.setColor(Color.decode(face.getInk()));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 64));
        pen.drawString("Het Cultureel Zelfportret", 80, 130);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        pen.drawString(region, 80, 205);
        shapes(pen, face, 240, 300, 300);
        pen.setColor(Color.decode("#1b1f24"));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 60));
        for (int i = 0; i < QUESTIONS.length; i++) {
            pen.drawString(QUESTIONS[i], 120, 960 + i * 150);
            pen.setColor(Color.decode(face.getMark()));
            pen.fillRect(120, 985 + i * 150, 260, 10);
            pen.setColor(Color.decode("#1b1f24"));
        }
        pen.dispose();
        return sheet;
    }
}
