package io.github.skindelta.report;

import io.github.skindelta.raster.Point;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Closed rings as SVG path data, their corners rounded: a map's squares are how finely it was looked, not how skin changes.
 *
 * @param reach of the rounding along each side of a corner, pixels of the before photo
 * @param scale picture pixels per pixel of the before photo
 */
record RoundedPath(double reach, double scale) {

    /** Path data of several rings. */
    String of(List<List<Point>> rings) {
        return rings.stream().map(this::ring).collect(Collectors.joining());
    }

    private String ring(List<Point> ring) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < ring.size(); i++) {
            Point corner = ring.get(i);
            Point last = ring.get((i + ring.size() - 1) % ring.size());
            Point next = ring.get((i + 1) % ring.size());
            data.append(i == 0 ? 'M' : 'L').append(at(towards(corner, last)));
            data.append('Q').append(at(corner)).append(' ').append(at(towards(corner, next)));
        }
        return data.append('Z').toString();
    }

    /** From a corner along its side, at most half of it. */
    private Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(0.5, reach / length);
        return new Point(corner.x() + part * (other.x() - corner.x()), corner.y() + part * (other.y() - corner.y()));
    }

    private String at(Point point) {
        return Viewer.coordinate(point.x(), scale) + " " + Viewer.coordinate(point.y(), scale);
    }
}
