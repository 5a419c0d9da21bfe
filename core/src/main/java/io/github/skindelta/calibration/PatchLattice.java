package io.github.skindelta.calibration;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ShapeMoments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shapes that lie in rows and columns, grown from one and two of its neighbours.
 *
 * @param places middle of each shape by its column and row, counted from the first shape
 */
record PatchLattice(Map<Cell, Point> places) {

    /** Larger ones are tiles, or a pattern in cloth: a card and what happens to lie in its rows are fewer. */
    private static final int MOST = 48;

    /** Of 24 patches; black ones run into the frame, glare hides some. */
    static final int FEWEST = 14;

    /** A neighbour lies within this many of the shape's own sides: half a gap and what the search takes off the edges. */
    private static final double NEAR = 2.6;

    /** A patch lies where its neighbours say, within this part of the distance between patches. */
    private static final double ASTRAY = 0.25;

    /** Patches are alike in size, times. */
    private static final double ALIKE = 2.2;

    /** Two directions whose cosine is less are those of rows and columns. */
    private static final double ACROSS = 0.4;

    /** Rows and columns are as far apart, times; 45 degrees of tilt included. */
    private static final double STRETCHED = 1.6;

    PatchLattice {
        places = Map.copyOf(places);
    }

    /**
     * Where in the lattice.
     *
     * @param column from the first shape
     * @param row from the first shape
     */
    record Cell(int column, int row) {}

    /**
     * A step from patch to patch.
     *
     * @param x right, pixels
     * @param y down, pixels
     */
    private record Step(double x, double y) {

        static Step between(Point from, Point to) {
            return new Step(to.x() - from.x(), to.y() - from.y());
        }

        double length() {
            return Math.hypot(x, y);
        }

        Point from(Point start) {
            return new Point(start.x() + x, start.y() + y);
        }

        Step back() {
            return new Step(-x, -y);
        }

        /** Whether the other leads to the right-hand side, like down after right. */
        boolean isCrossedBy(Step other) {
            double lengths = length() * other.length();
            double stretch = length() / other.length();
            return x * other.y - y * other.x > 0
                    && Math.abs(x * other.x + y * other.y) < ACROSS * lengths
                    && stretch < STRETCHED
                    && stretch > 1 / STRETCHED;
        }
    }

    /** A cell to look at and the steps along the columns and rows there. */
    private record Look(Cell cell, ShapeMoments shape, Step right, Step down) {}

    /**
     * Grows a lattice.
     *
     * @param first its first shape
     * @param shapes all there are
     * @return the largest one found; empty if it is too small for a card
     */
    static Optional<PatchLattice> from(ShapeMoments first, List<ShapeMoments> shapes) {
        List<ShapeMoments> near = shapes.stream()
                .filter(shape -> !shape.equals(first) && isAlike(first, shape))
                .filter(shape ->
                        Step.between(first.middle(), shape.middle()).length() < NEAR * Math.sqrt(first.pixels()))
                .toList();
        for (ShapeMoments beside : near) {
            Step right = Step.between(first.middle(), beside.middle());
            for (ShapeMoments below : near) {
                Step down = Step.between(first.middle(), below.middle());
                if (right.isCrossedBy(down)) {
                    PatchLattice lattice = grown(new Look(new Cell(0, 0), first, right, down), shapes);
                    if (lattice.places.size() >= FEWEST) {
                        return Optional.of(lattice);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static PatchLattice grown(Look first, List<ShapeMoments> shapes) {
        Map<Cell, Point> places = new LinkedHashMap<>();
        Deque<Look> open = new ArrayDeque<>();
        places.put(first.cell(), first.shape().middle());
        open.add(first);
        while (!open.isEmpty() && places.size() <= MOST) {
            for (Look next : around(open.remove(), shapes)) {
                if (places.putIfAbsent(next.cell(), next.shape().middle()) == null) {
                    open.add(next);
                }
            }
        }
        return new PatchLattice(places);
    }

    private static List<Look> around(Look look, List<ShapeMoments> shapes) {
        Cell cell = look.cell();
        Point here = look.shape().middle();
        List<Look> found = new ArrayList<>();
        at(look, look.right(), shapes)
                .ifPresent(shape -> found.add(new Look(
                        new Cell(cell.column() + 1, cell.row()),
                        shape,
                        Step.between(here, shape.middle()),
                        look.down())));
        at(look, look.right().back(), shapes)
                .ifPresent(shape -> found.add(new Look(
                        new Cell(cell.column() - 1, cell.row()),
                        shape,
                        Step.between(shape.middle(), here),
                        look.down())));
        at(look, look.down(), shapes)
                .ifPresent(shape -> found.add(new Look(
                        new Cell(cell.column(), cell.row() + 1),
                        shape,
                        look.right(),
                        Step.between(here, shape.middle()))));
        at(look, look.down().back(), shapes)
                .ifPresent(shape -> found.add(new Look(
                        new Cell(cell.column(), cell.row() - 1),
                        shape,
                        look.right(),
                        Step.between(shape.middle(), here))));
        return found;
    }

    private static Optional<ShapeMoments> at(Look look, Step step, List<ShapeMoments> shapes) {
        Point expected = step.from(look.shape().middle());
        return shapes.stream()
                .filter(shape -> isAlike(look.shape(), shape))
                .filter(shape -> Step.between(expected, shape.middle()).length() < ASTRAY * step.length())
                .findFirst();
    }

    private static boolean isAlike(ShapeMoments one, ShapeMoments other) {
        double times = (double) one.pixels() / other.pixels();
        return times < ALIKE && times > 1 / ALIKE;
    }

    /**
     * All ways in which a card's rows and columns can lie on the lattice, as maps from the card to pixels: from
     * (0, 0), the outer corner of its first patch, to (6, 4).
     */
    List<Homography> cards() {
        if (places.size() > MOST) {
            return List.of();
        }
        List<Homography> cards = new ArrayList<>();
        cards.addAll(cards(CardColours.COLUMNS, CardColours.ROWS));
        cards.addAll(cards(CardColours.ROWS, CardColours.COLUMNS));
        return cards;
    }

    private List<Homography> cards(int columns, int rows) {
        int left = places.keySet().stream().mapToInt(Cell::column).min().orElseThrow();
        int right = places.keySet().stream().mapToInt(Cell::column).max().orElseThrow();
        int top = places.keySet().stream().mapToInt(Cell::row).min().orElseThrow();
        int bottom = places.keySet().stream().mapToInt(Cell::row).max().orElseThrow();
        List<Homography> cards = new ArrayList<>();
        for (int x = Math.min(left, right - columns + 1); x <= Math.max(left, right - columns + 1); x++) {
            for (int y = Math.min(top, bottom - rows + 1); y <= Math.max(top, bottom - rows + 1); y++) {
                cards.addAll(cards(new Frame(x, y, columns, rows)));
            }
        }
        return cards;
    }

    /** Cells that could be a card's: as many columns and rows as it has, upright or on its side. */
    private record Frame(int x, int y, int columns, int rows) {

        boolean holds(Cell cell) {
            return cell.column() >= x && cell.column() < x + columns && cell.row() >= y && cell.row() < y + rows;
        }

        /** Middle of a cell on the card, which lies upright or a quarter turn clockwise. */
        Point onCard(Cell cell) {
            double across = cell.column() - x + 0.5;
            double along = cell.row() - y + 0.5;
            return columns > rows ? new Point(across, along) : new Point(along, columns - across);
        }
    }

    private List<Homography> cards(Frame frame) {
        List<Cell> cells = places.keySet().stream()
                .filter(frame::holds)
                .sorted((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row())
                .toList();
        if (cells.size() < FEWEST) {
            return List.of();
        }
        List<Point> there = cells.stream().map(places::get).toList();
        List<Point> onCard = cells.stream().map(frame::onCard).toList();
        List<Point> turned = onCard.stream()
                .map(place -> new Point(CardColours.COLUMNS - place.x(), CardColours.ROWS - place.y()))
                .toList();
        return List.of(FittedHomography.homography(onCard, there), FittedHomography.homography(turned, there));
    }
}
