package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Surface;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.PropTruth;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.scene.Story;
import io.github.skindelta.sample.skin.Condition;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.truth.Truth.Landmark;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Reads the truth of a pair off its scene. */
public final class TruthReader {

    private static final int LANDMARKS_ACROSS = 17;
    private static final int VERTICES = 48;
    /** Distance of the places at which chromophores are averaged. */
    private static final double GRID_MM = 0.25;

    private final PairSpec spec;
    private final Story story;
    private final Sitting sitting;
    private final Pose poseBefore;
    private final Pose poseAfter;
    private final SkinColour skinColour;

    public TruthReader(PairSpec spec, Story story, Sitting sitting) {
        this.spec = spec;
        this.story = story;
        this.sitting = sitting;
        this.poseBefore = sitting.poseBefore();
        this.poseAfter = sitting.poseAfter();
        this.skinColour = SkinColour.under(sitting.lightBefore().kelvin());
    }

    /**
     * The truth of a pair.
     *
     * @param seenBefore the frame of the before photo
     * @param after the skin on the day of the after photo
     */
    public Truth read(Surface seenBefore, SkinState after) {
        SkinState before = seenBefore.skin();
        List<Vertex> target = targetOutline();
        TargetRing ring = new TargetRing(target);
        RegionSampler sampler = new RegionSampler(ring, spec.width(), skinColour);
        DayReader days = new DayReader(seenBefore, sitting.lightBefore(), spec);
        Day dayBefore = days.before();
        visit(sampler, dayBefore, days.on(after, dayBefore, bounds(target)));
        List<ColourMapTruth> maps = maps(ring).read(before, after);
        boolean same = spec.scene() != Scene.DIFFERENT_SKIN;
        return new Truth(
                spec,
                spec.pxPerMm(),
                same ? landmarks() : List.of(),
                target,
                before(sampler, before, ring, maps.get(0)),
                after(sampler, after, ring, maps.get(1)));
    }

    private SessionTruth before(RegionSampler sampler, SkinState skin, TargetRing ring, ColourMapTruth map) {
        StructureReader structures = structures(story.before(), poseBefore, ring);
        return new SessionTruth(
                sampler.targetBefore.mean(),
                sampler.referenceBefore.mean(),
                scars(story.before(), skin, poseBefore),
                props(poseBefore),
                sitting.lightBefore(),
                sitting.cameraBefore(),
                structures.wrinkles(),
                structures.pores(),
                new StriaReader(skin, poseBefore, skinColour)
                        .read(story.before().structures().striae()),
                structures.hair(new HairReader(poseBefore, ring), skin),
                map);
    }

    private SessionTruth after(RegionSampler sampler, SkinState skin, TargetRing ring, ColourMapTruth map) {
        StructureReader structures = structures(story.after(), poseAfter, ring);
        return new SessionTruth(
                sampler.targetAfter.mean(),
                sampler.referenceAfter.mean(),
                scars(story.after(), skin, poseAfter),
                props(poseAfter),
                sitting.lightAfter(),
                sitting.cameraAfter(),
                structures.wrinkles(),
                structures.pores(),
                new StriaReader(skin, poseAfter, skinColour)
                        .read(story.after().structures().striae()),
                structures.hair(new HairReader(poseBefore, ring), skin),
                map);
    }

    private StructureReader structures(Condition condition, Pose pose, TargetRing ring) {
        return new StructureReader(condition.structures(), pose, ring.area() / spec.pxPerMm() / spec.pxPerMm());
    }

    private ColourMapReader maps(TargetRing ring) {
        MapGrid grid = new MapGrid(spec, poseBefore);
        return new ColourMapReader(grid, ring, skinColour, place -> {
            double[] mm = new double[2];
            poseBefore.skinFromPixel(grid.x(place), grid.y(place), mm);
            return inFrame(poseAfter.pixelFromSkin(mm[0], mm[1]));
        });
    }

    /** A little larger: the outline is drawn by few corners only. */
    private Rectangle bounds(List<Vertex> ring) {
        Rectangle bounds =
                new Rectangle((int) ring.get(0).x(), (int) ring.get(0).y(), 0, 0);
        for (Vertex vertex : ring) {
            bounds.add((int) vertex.x(), (int) vertex.y());
        }
        bounds.grow(spec.width() / 100, spec.width() / 100);
        return bounds;
    }

    private List<PropTruth> props(Pose pose) {
        return sitting.props().stream()
                .map(placed -> PropTruth.of(placed, pose))
                .toList();
    }

    private List<ScarTruth> scars(Condition condition, SkinState skin, Pose pose) {
        ScarReader reader = new ScarReader(skin, pose, skinColour);
        return condition.scars().stream().map(reader::read).toList();
    }

    /** Polygon through the target's outline, its corners at uneven angles as a hand would draw them. */
    private List<Vertex> targetOutline() {
        List<Vertex> ring = new ArrayList<>();
        for (int i = 0; i < VERTICES; i++) {
            double[] mm = story.before().target().pointAt(360.0 * i / VERTICES + 2.5 * (i % 3));
            double[] px = poseBefore.pixelFromSkin(mm[0], mm[1]);
            ring.add(new Vertex(px[0], px[1]));
        }
        return ring;
    }

    private List<Landmark> landmarks() {
        List<Landmark> marks = new ArrayList<>();
        double step = (spec.width() - 1.0) / (LANDMARKS_ACROSS - 1);
        double[] mm = new double[2];
        for (double y = ((spec.height() - 1) % step) / 2; y <= spec.height() - 1; y += step) {
            for (int i = 0; i < LANDMARKS_ACROSS; i++) {
                poseBefore.skinFromPixel(i * step, y, mm);
                double[] after = poseAfter.pixelFromSkin(mm[0], mm[1]);
                if (inFrame(after)) {
                    marks.add(new Landmark(i * step, y, after[0], after[1]));
                }
            }
        }
        return marks;
    }

    private void visit(RegionSampler sampler, Day before, Day after) {
        double step = GRID_MM * spec.pxPerMm();
        double[] mm = new double[2];
        for (double y = 0; y <= spec.height() - 1; y += step) {
            for (double x = 0; x <= spec.width() - 1; x += step) {
                int column = (int) (x + 0.5);
                int row = (int) (y + 0.5);
                poseBefore.skinFromPixel(column, row, mm);
                if (inFrame(poseAfter.pixelFromSkin(mm[0], mm[1]))) {
                    sampler.add(column, row, mm, before, after);
                }
            }
        }
    }

    private boolean inFrame(double[] pixel) {
        return pixel[0] >= 0 && pixel[0] <= spec.width() - 1 && pixel[1] >= 0 && pixel[1] <= spec.height() - 1;
    }
}
