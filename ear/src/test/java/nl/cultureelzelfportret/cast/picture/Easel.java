package nl.cultureelzelfportret.cast.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A sheet to draw on, with the brushes that the painters share. What a painter leaves to chance it asks here, so that a
 * seed always gives the same picture. Lengths are in pixels of the full size.
 */
final class Easel {

    private final Graphics2D graphics;
    private final SplittableRandom random;
    private final int width;
    private final int height;

    Easel(BufferedImage sheet, long seed) {
        width = sheet.getWidth();
        height = sheet.getHeight();
        random = new SplittableRandom(seed);
        graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ground(Tint.WHITE);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int count(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double part) {
        return random.nextDouble() < part;
    }

    Color pick(Color... colours) {
        return colours[random.nextInt(colours.length)];
    }

    void ground(Color colour) {
        box(colour, 0, 0, width, height);
    }

    void fill(Color colour, Shape shape) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void outline(Color colour, double thickness, Shape shape) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void disc(Color colour, double x, double y, double radius) {
        fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void ring(Color colour, double thickness, double x, double y, double radius) {
        outline(colour, thickness, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void oval(Color colour, double x, double y, double halfWidth, double halfHeight) {
        fill(colour, new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    void box(Color colour, double x, double y, double boxWidth, double boxHeight) {
        fill(colour, new Rectangle2D.Double(x, y, boxWidth, boxHeight));
    }

    void roundBox(Color colour, double x, double y, double boxWidth, double boxHeight, double corner) {
        fill(colour, new RoundRectangle2D.Double(x, y, boxWidth, boxHeight, 2 * corner, 2 * corner));
    }

    /** A part of an ellipse, counter-clockwise from three o'clock, in degrees. */
    void slice(Color colour, double x, double y, double halfWidth, double halfHeight, double from, double extent) {
        fill(
                colour,
                new Arc2D.Double(
                        x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, from, extent, Arc2D.CHORD));
    }

    void arc(Color colour, double thickness, double x, double y, double radius, double from, double extent) {
        outline(
                colour,
                thickness,
                new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, from, extent, Arc2D.OPEN));
    }

    void polygon(Color colour, double... points) {
        fill(colour, Trace.closed(points));
    }

    void line(Color colour, double thickness, double... points) {
        outline(colour, thickness, Trace.open(points));
    }

    /** A line that flows through the points. */
    void curve(Color colour, double thickness, double... points) {
        outline(colour, thickness, Trace.smooth(false, points));
    }

    /** A form whose edge flows through the points. */
    void blob(Color colour, double... points) {
        fill(colour, Trace.smooth(true, points));
    }

    /** Land or water whose upper edge goes up and down, to the foot of the sheet. */
    void waves(Color colour, double top, double swing, double length) {
        fill(colour, Trace.waves(width, height, top, swing, length, between(0, length)));
    }

    /** Draws something turned around a point, in degrees clockwise. */
    void turned(double degrees, double x, double y, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        graphics.setTransform(before);
    }

    /** Draws something at another place and size: its 0,0 comes at x,y. */
    void placed(double x, double y, double scale, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        drawing.run();
        graphics.setTransform(before);
    }

    /** Draws something of which only what lies inside the shape is seen. */
    void within(Shape shape, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        drawing.run();
        graphics.setClip(before);
    }

    void done() {
        graphics.dispose();
    }
}
