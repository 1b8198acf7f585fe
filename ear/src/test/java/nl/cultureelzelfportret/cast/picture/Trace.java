package nl.cultureelzelfportret.cast.picture;

import java.awt.geom.Path2D;

/** Lines and edges through points, which come as x, y, x, y … */
final class Trace {

    private Trace() {}

    static Path2D open(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    static Path2D closed(double... points) {
        Path2D path = open(points);
        path.closePath();
        return path;
    }

    /** A line that flows through the points (a Catmull-Rom spline), round to the first one if it is closed. */
    static Path2D smooth(boolean closed, double... points) {
        int count = points.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < (closed ? count : count - 1); i++) {
            int before = index(i - 1, count, closed);
            int to = index(i + 1, count, closed);
            int after = index(i + 2, count, closed);
            path.curveTo(
                    points[2 * i] + (points[2 * to] - points[2 * before]) / 6,
                    points[2 * i + 1] + (points[2 * to + 1] - points[2 * before + 1]) / 6,
                    points[2 * to] - (points[2 * after] - points[2 * i]) / 6,
                    points[2 * to + 1] - (points[2 * after + 1] - points[2 * i + 1]) / 6,
                    points[2 * to],
                    points[2 * to + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static int index(int i, int count, boolean closed) {
        return closed ? Math.floorMod(i, count) : Math.max(0, Math.min(count - 1, i));
    }

    static Path2D waves(double width, double height, double top, double swing, double length, double shift) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, height);
        for (double x = 0; x <= width + 8; x += 8) {
            path.lineTo(x, top + swing * Math.sin((x + shift) / length * 2 * Math.PI));
        }
        path.lineTo(width, height);
        path.closePath();
        return path;
    }

    /** A star or, with equal radii, a regular form with twice as many corners. */
    static Path2D star(double x, double y, double outer, double inner, int rays, double degrees) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 2 * rays; i++) {
            double angle = Math.toRadians(degrees) + Math.PI * i / rays;
            double radius = i % 2 == 0 ? outer : inner;
            double pointX = x + radius * Math.cos(angle);
            double pointY = y + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(pointX, pointY);
            } else {
                path.lineTo(pointX, pointY);
            }
        }
        path.closePath();
        return path;
    }
}
