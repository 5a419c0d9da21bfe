package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Warp;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much the contrast between neighbouring places of untouched skin differs from photo to photo: what light on the
 * relief, and cameras, do to the contrast of a thing to the ring of skin around it.
 */
final class UntouchedContrasts {

    private UntouchedContrasts() {}

    /**
     * Differences of contrast, after less before.
     *
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     * @return one a cell of untouched skin that has such neighbours: optical density of red, green and blue, hundredths of a
     *     decade
     */
    static List<double[]> of(ScarSearch before, ScarSearch after, SkinPair pair) {
        SampleCells cells = SampleCells.over(pair.before().window());
        Warp same = Warp.of(Homography.scaling(1));
        Warp beforeFromAfter = pair.alignment().afterFromBefore().inverse();
        List<double[]> changes = new ArrayList<>();
        for (Plane[] planes : planes(before.skin(), after.skin())) {
            changes.add(
                    difference(means(cells, planes[1], after, beforeFromAfter), means(cells, planes[0], before, same)));
        }
        List<double[]> contrasts = new ArrayList<>();
        for (int cell = 0; cell < cells.count(); cell++) {
            double[] contrast = new double[changes.size()];
            for (int plane = 0; plane < contrast.length; plane++) {
                contrast[plane] = changes.get(plane)[cell] - cells.around(cell, changes.get(plane));
            }
            if (isFinite(contrast)) {
                contrasts.add(new double[] {contrast[2] - contrast[0], contrast[2], contrast[2] + contrast[1]});
            }
        }
        return contrasts;
    }

    private static List<Plane[]> planes(SkinSamples before, SkinSamples after) {
        List<Plane[]> planes = new ArrayList<>();
        for (int i = 0; i < before.colour().size(); i++) {
            planes.add(new Plane[] {before.colour().get(i), after.colour().get(i)});
        }
        return planes;
    }

    private static double[] means(SampleCells cells, Plane plane, ScarSearch search, Warp beforeFromHere) {
        Mask calm = search.calmReference();
        return cells.means(plane, calm, search.skin().grid(), beforeFromHere);
    }

    private static double[] difference(double[] a, double... b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static boolean isFinite(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
