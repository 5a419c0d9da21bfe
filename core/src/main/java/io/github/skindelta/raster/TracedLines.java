package io.github.skindelta.raster;

import io.github.skindelta.raster.LinePieces.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines put together from their pieces. A line goes straight on where others cross it, and over pieces that belong to another
 * one already; it ends after its last piece that belonged to none. So where two lines meet at a narrow angle they may
 * exchange their ends, which leaves the number of lines as it is.
 */
public final class TracedLines {

    /** A line may miss so many pixels where others cross it. */
    private static final double GAP_PX = 7;

    /** Its next piece turns by less. */
    private static final double LEAST_COSINE = Math.cos(Math.toRadians(12));

    /** And lies so many pixels beside its direction at most, and this part of the distance more. */
    private static final double BESIDE_PX = 1.3;

    private static final double BESIDE_PART = 0.08;

    /** Pixels on which a line may lie on others without a piece of its own. */
    private static final double SHARED_PX = 30;

    /** What the next piece is chosen by: pixels ahead, beside, a piece of another line, and the turn. */
    private static final double BESIDE_COST = 1.5;

    private static final double TAKEN_COST = 0.5;
    private static final double TURN_COST = 60;

    /** How much of its direction a line takes from its next piece. */
    private static final double BENDING = 0.15;

    /** Pieces so close and of so nearly the same direction are of the same line. */
    private static final double SAME_PX = 1.5;

    private static final double SAME_COSINE = 0.97;

    private static final double LEAST_AHEAD_PX = 0.4;
    private static final int CELL_PX = 4;

    private final List<Piece> pieces;
    private final boolean[] isTaken;
    private final double[] cosines;
    private final double[] sines;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    private TracedLines(List<Piece> pieces) {
        this.pieces = pieces;
        this.isTaken = new boolean[pieces.size()];
        this.cosines =
                pieces.stream().mapToDouble(piece -> Math.cos(piece.radians())).toArray();
        this.sines =
                pieces.stream().mapToDouble(piece -> Math.sin(piece.radians())).toArray();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            cells.computeIfAbsent(cell(piece.x() / CELL_PX, piece.y() / CELL_PX), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * One line.
     *
     * @param one end
     * @param other end
     */
    public record Line(Point one, Point other) {

        /** From end to end, straight. */
        public double lengthPx() {
            return Math.hypot(one.x() - other.x(), one.y() - other.y());
        }

        /** Half way. */
        public Point middle() {
            return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        }
    }

    /**
     * Puts pieces together, the strongest first.
     *
     * @param pieces of any lines
     * @return lines of all lengths
     */
    public static List<Line> of(List<Piece> pieces) {
        return new TracedLines(pieces.stream()
                        .sorted(Comparator.comparingDouble(piece -> -piece.strength()))
                        .toList())
                .all();
    }

    private List<Line> all() {
        List<Line> lines = new ArrayList<>();
        for (int seed = 0; seed < isTaken.length; seed++) {
            if (!isTaken[seed]) {
                List<Integer> path = walk(seed, -1);
                Point one = point(path.get(path.size() - 1));
                List<Integer> onward = walk(seed, 1);
                Point other = point(onward.get(onward.size() - 1));
                path.addAll(onward);
                path.forEach(i -> isTaken[i] = true);
                path.forEach(this::takeNear);
                lines.add(new Line(one, other));
            }
        }
        return lines;
    }

    private Point point(int i) {
        return new Point(pieces.get(i).x(), pieces.get(i).y());
    }

    private static long cell(int column, int row) {
        return ((long) row << Integer.SIZE) | column;
    }

    /** Where a walk is and which way it goes. */
    private record Step(double x, double y, double cosine, double sine) {

        double ahead(Piece piece) {
            return (piece.x() - x) * cosine + (piece.y() - y) * sine;
        }

        double beside(Piece piece) {
            return Math.abs((piece.y() - y) * cosine - (piece.x() - x) * sine);
        }

        Step to(Piece piece, double pieceCosine, double pieceSine) {
            double sign = pieceCosine * cosine + pieceSine * sine > 0 ? BENDING : -BENDING;
            double right = (1 - BENDING) * cosine + sign * pieceCosine;
            double down = (1 - BENDING) * sine + sign * pieceSine;
            double length = Math.hypot(right, down);
            return new Step(piece.x(), piece.y(), right / length, down / length);
        }
    }

    /** The pieces from a seed on, up to the last one that belongs to no other line. */
    private List<Integer> walk(int seed, int sign) {
        List<Integer> path = new ArrayList<>(List.of(seed));
        Step step = new Step(pieces.get(seed).x(), pieces.get(seed).y(), sign * cosines[seed], sign * sines[seed]);
        int own = 1;
        double shared = 0;
        for (int next = next(step); next >= 0 && shared <= SHARED_PX; next = next(step)) {
            Piece piece = pieces.get(next);
            shared += Math.hypot(piece.x() - step.x(), piece.y() - step.y());
            step = step.to(piece, cosines[next], sines[next]);
            path.add(next);
            if (!isTaken[next]) {
                own = path.size();
                shared = 0;
            }
        }
        return new ArrayList<>(path.subList(0, own));
    }

    /** The best piece ahead; −1 if there is none. */
    private int next(Step from) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i : around(from)) {
            Piece piece = pieces.get(i);
            double ahead = from.ahead(piece);
            double beside = from.beside(piece);
            double cosine = Math.abs(cosines[i] * from.cosine() + sines[i] * from.sine());
            if (ahead >= LEAST_AHEAD_PX
                    && ahead <= GAP_PX
                    && beside <= BESIDE_PX + BESIDE_PART * ahead
                    && cosine >= LEAST_COSINE) {
                double cost = ahead + BESIDE_COST * beside + TURN_COST * (1 - cosine) + (isTaken[i] ? TAKEN_COST : 0);
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best;
    }

    private List<Integer> around(Step from) {
        double x = from.x() + from.cosine() * GAP_PX / 2;
        double y = from.y() + from.sine() * GAP_PX / 2;
        return within(x, y, GAP_PX / 2 + SAME_PX);
    }

    private List<Integer> within(double x, double y, double reach) {
        List<Integer> all = new ArrayList<>();
        for (int row = row(y - reach); row <= row(y + reach); row++) {
            for (int column = row(x - reach); column <= row(x + reach); column++) {
                all.addAll(cells.getOrDefault(cell(column, row), List.of()));
            }
        }
        return all;
    }

    private static int row(double px) {
        return Math.max(0, (int) (px / CELL_PX));
    }

    /** A line is two or three samples wide where it is between them. */
    private void takeNear(int taken) {
        Step at = new Step(pieces.get(taken).x(), pieces.get(taken).y(), cosines[taken], sines[taken]);
        for (int i : within(at.x(), at.y(), SAME_PX)) {
            isTaken[i] |= at.beside(pieces.get(i)) <= SAME_PX
                    && Math.abs(at.ahead(pieces.get(i))) <= SAME_PX
                    && Math.abs(cosines[i] * at.cosine() + sines[i] * at.sine()) > SAME_COSINE;
        }
    }
}
