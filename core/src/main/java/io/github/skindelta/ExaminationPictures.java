package io.github.skindelta;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.metric.ChangeMaps;
import io.github.skindelta.metric.FollowedObject;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskOutline;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinSite;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Pictures and outlines of a comparison, in the before photo's frame; for people only. */
final class ExaminationPictures {

    /** Enough for a screen, and two of them keep a page below a few megabytes. */
    private static final int LARGEST_SIDE_PX = 1600;

    /** Outlines may stray this far from the pixels' edges. */
    private static final double STRAY_PX = 0.8;

    /** Specks of reference skin, and holes in it, smaller than this part of the photo are not drawn. */
    private static final double SMALLEST_DRAWN = 0.002;

    private ExaminationPictures() {}

    static Examination of(ComparisonRun run, List<Region> regions, Photo before, Photo after) {
        Comparison comparison = run.comparison();
        SkinPair pair = run.bare().all();
        BufferedImage beforePicture = before.rendering(LARGEST_SIDE_PX);
        double scale = beforePicture.getWidth() / (double) before.width();
        BufferedImage aligned = AlignedPicture.of(
                comparison.alignment(), after, beforePicture.getWidth(), beforePicture.getHeight(), scale);
        List<Examination.Outline> outlines = new ArrayList<>();
        drawn(regions, before.bounds(), outlines);
        references(pair, before, outlines);
        objects(pair, run.objects(), outlines);
        List<ChangeMap> maps = ChangeMaps.of(run.bare(), comparison.measurements());
        return new Examination(comparison, beforePicture, aligned, scale, outlines, maps);
    }

    private static void drawn(List<Region> regions, Window bounds, List<Examination.Outline> outlines) {
        for (Region region : regions) {
            if (region.role() == RegionRole.TARGET) {
                List<List<Point>> rings = region.shape() instanceof Region.Polygons polygons
                        ? polygons.rings()
                        : MaskOutline.of(region.pixels(bounds), bounds, 1, STRAY_PX);
                add(Examination.OutlineKind.TARGET, region.name(), rings, outlines);
            }
        }
    }

    private static void references(SkinPair pair, Photo before, List<Examination.Outline> outlines) {
        Window window = pair.before().window();
        int least = (int) (SMALLEST_DRAWN * before.width() * before.height());
        for (SkinSite site : pair.sites()) {
            Mask reference = site.before().reference();
            List<List<Point>> rings = new ArrayList<>(MaskOutline.of(reference, window, least, 2 * STRAY_PX));
            rings.addAll(MaskOutline.ofHoles(reference, window, least, 2 * STRAY_PX));
            add(Examination.OutlineKind.REFERENCE, site.name(), rings, outlines);
        }
    }

    private static void objects(SkinPair pair, List<FollowedObject> objects, List<Examination.Outline> outlines) {
        Window window = pair.before().window();
        for (FollowedObject followed : objects) {
            String name = followed.object().region() + " " + followed.object().id();
            for (Mask mask : followed.before()) {
                add(Examination.OutlineKind.SCAR_BEFORE, name, MaskOutline.of(mask, window, 1, STRAY_PX), outlines);
            }
            for (Mask mask : followed.after()) {
                Mask carried = TravelledMask.of(
                        mask, pair.after().window(), pair.alignment().afterFromBefore(), window);
                add(Examination.OutlineKind.SCAR_AFTER, name, MaskOutline.of(carried, window, 1, STRAY_PX), outlines);
            }
        }
    }

    private static void add(
            Examination.OutlineKind kind, String name, List<List<Point>> rings, List<Examination.Outline> outlines) {
        rings.forEach(ring -> outlines.add(new Examination.Outline(kind, name, ring)));
    }
}
