package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reads off the maps of an ideal camera what the definitions of {@link ColourMapTruth} say. */
final class ColourMapReader {

    /** Less is not seen as red. */
    private static final double LEAST_REDNESS = 3.4;

    private static final double DEVIATIONS = 2;
    private static final double BROWNER = 4;

    private final MapGrid grid;
    private final TargetRing ring;
    private final SkinColour skinColour;
    private final int[] target;
    private final int[] reference;

    /**
     * @param ring the target's outline
     * @param skinColour in the light of the before photo
     * @param shown places that both photos show
     */
    ColourMapReader(MapGrid grid, TargetRing ring, SkinColour skinColour, IntPredicate shown) {
        this.grid = grid;
        this.ring = ring;
        this.skinColour = skinColour;
        this.target = places(place -> ring.holds(grid.x(place), grid.y(place)));
        this.reference = places(place -> !ring.holds(grid.x(place), grid.y(place))
                && ring.isFarFrom(grid.x(place), grid.y(place))
                && shown.test(place));
    }

    /** Of the day of the before photo and of that of the after photo. */
    List<ColourMapTruth> read(SkinState before, SkinState after) {
        ColourMap mapBefore = grid.map(before, skinColour);
        float[] erythema = mapBefore.smoothErythema(grid);
        double mean = mean(erythema, reference);
        double threshold = Math.max(LEAST_REDNESS, DEVIATIONS * deviation(erythema, reference));
        ColourMap mapAfter =
                after.isSkinOf(before) ? grid.map(after, skinColour, mapBefore, grown()) : grid.map(after, skinColour);
        return List.of(
                truth(mapBefore, erythema, mean, threshold),
                truth(mapAfter, mapAfter.smoothErythema(grid), mean, threshold));
    }

    /** The outline itself bulges a little beyond its corners. */
    private Rectangle2D grown() {
        Rectangle2D bounds = ring.bounds();
        double margin = 0.05 * Math.max(bounds.getWidth(), bounds.getHeight());
        return new Rectangle2D.Double(
                bounds.getX() - margin,
                bounds.getY() - margin,
                bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
    }

    private ColourMapTruth truth(ColourMap map, float[] erythema, double mean, double threshold) {
        long red = IntStream.of(target)
                .filter(place -> erythema[place] > mean + threshold)
                .count();
        List<Integer> spots = spots(map.browner(grid));
        return new ColourMapTruth(
                100.0 * red / target.length,
                threshold,
                deviation(map.smoothLightness(grid), target),
                spots.size(),
                spots.stream().mapToInt(Integer::intValue).sum() * MapGrid.STEP_MM * MapGrid.STEP_MM);
    }

    /** Numbers of places of the spots. */
    private List<Integer> spots(float... browner) {
        boolean[] open = new boolean[grid.size()];
        for (int place : target) {
            open[place] = browner[place] > BROWNER;
        }
        int[] stack = new int[target.length];
        List<Integer> spots = new ArrayList<>();
        for (int place : target) {
            int size = open[place] ? taken(place, open, stack) : 0;
            if (size * MapGrid.STEP_MM * MapGrid.STEP_MM >= 1) {
                spots.add(size);
            }
        }
        return spots;
    }

    /** Takes all open places that hang together with this one, by their sides, and counts them. */
    private int taken(int first, boolean[] open, int... stack) {
        int size = 0;
        int waiting = 0;
        stack[waiting++] = first;
        open[first] = false;
        int columns = grid.columns();
        while (waiting > 0) {
            int place = stack[--waiting];
            size++;
            for (int next : new int[] {place - columns, place - 1, place + 1, place + columns}) {
                // Targets keep away from the frame: no neighbour is in another row or outside.
                if (open[next]) {
                    open[next] = false;
                    stack[waiting++] = next;
                }
            }
        }
        return size;
    }

    private int[] places(IntPredicate which) {
        return IntStream.range(0, grid.size()).parallel().filter(which).toArray();
    }

    private static double mean(float[] map, int... places) {
        double sum = 0;
        for (int place : places) {
            sum += map[place];
        }
        return sum / places.length;
    }

    private static double deviation(float[] map, int... places) {
        double mean = mean(map, places);
        double sum = 0;
        for (int place : places) {
            sum += (map[place] - mean) * (map[place] - mean);
        }
        return Math.sqrt(sum / places.length);
    }
}
