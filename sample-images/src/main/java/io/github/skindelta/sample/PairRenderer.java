package io.github.skindelta.sample;

import io.github.skindelta.sample.camera.Photographer;
import io.github.skindelta.sample.camera.Sheet;
import io.github.skindelta.sample.camera.Surface;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.PlacedProp;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.scene.Story;
import io.github.skindelta.sample.scene.Target;
import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.Skin;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.TruthReader;
import java.util.List;

/**
 * Paints a before and an after photo of the same skin, with everything true about them.
 *
 * <p>Written from physics: chromophores to spectra to colour, relief to shading, then a camera. Not simulated: parallax,
 * vessels at depth, cast shadows, depth of field.
 */
public final class PairRenderer {

    /** Of what is painted: another number, other pixels or another truth for the same specification. */
    public static final int VERSION = Truth.RENDERER_VERSION;

    /** Linear green an automatic exposure aims at. */
    private static final double EXPOSURE_AIM = 0.46;
    /** How much of the way there it goes, in stops: dark skin stays dark. */
    private static final double EXPOSURE_FOLLOWS = 0.32;

    /** Most that a phone takes where white paper lies: it is just full. */
    private static final double MOST_ON_PAPER = 1.25;
    /** Most where a colour card lies: somebody cares that its white is not full. */
    private static final double MOST_ON_CARD = 0.85;

    private static final double DAYLIGHT_K = 6504;

    private PairRenderer() {}

    /** Renders a pair; needs about 120 bytes of memory per pixel and uses every core. */
    public static RenderedPair render(PairSpec spec) {
        Scenery scenery = new Scenery(spec);
        Sitting sitting = scenery.sitting;
        Surface first = scenery.seenBefore();
        Surface second = new Surface(scenery.after, sitting.poseAfter(), spec.width(), spec.height());
        List<Sheet> sheets = sitting.props().stream().map(PlacedProp::sheet).toList();
        return new RenderedPair(
                new Photographer(first, sitting.lightBefore(), sitting.cameraBefore(), sheets).photograph(),
                new Photographer(second, sitting.lightAfter(), sitting.cameraAfter(), sheets).photograph(),
                scenery.truth(first));
    }

    /** What is true about a pair, without painting it. */
    public static Truth truth(PairSpec spec) {
        Scenery scenery = new Scenery(spec);
        return scenery.truth(scenery.seenBefore());
    }

    /** All that stands before the cameras. */
    private static final class Scenery {

        final PairSpec spec;
        final Sitting sitting;
        final Story story;
        final SkinState before;
        final SkinState after;

        Scenery(PairSpec spec) {
            Skin skin = skin(spec, spec.seed());
            Skin skinAfter = spec.scene() == Scene.DIFFERENT_SKIN ? skin(spec, ~spec.seed()) : skin;
            this.spec = spec;
            this.sitting = new Sitting(spec, exposure(spec, skin));
            this.story = new Story(spec, Target.of(spec, sitting));
            this.before = new SkinState(skin, story.before());
            this.after = new SkinState(skinAfter, story.after());
        }

        Surface seenBefore() {
            return new Surface(before, sitting.poseBefore(), spec.width(), spec.height());
        }

        Truth truth(Surface seenBefore) {
            return new TruthReader(spec, story, sitting).read(seenBefore, after);
        }
    }

    /** The after photo sees farther than the before photo: half as far again as its corners. */
    private static Skin skin(PairSpec spec, long seed) {
        double diagonal = Math.hypot(PairSpec.WIDTH_MM, spec.heightMm());
        return new Skin(Hash.mix(seed, 0), spec.skinType(), 0.63 * diagonal, 1 / spec.pxPerMm());
    }

    private static double exposure(PairSpec spec, Skin skin) {
        float[] colour = new float[3];
        SkinColour.under(DAYLIGHT_K).read(skin.lnMelanin(35, 0), skin.lnBlood(35, 0), colour);
        double automatic = StrictMath.pow(EXPOSURE_AIM / (colour[1] + SkinColour.SURFACE_REFLECTION), EXPOSURE_FOLLOWS);
        if (spec.props().contains(Prop.COLOUR_CARD)) {
            return Math.min(automatic, MOST_ON_CARD);
        }
        return spec.props().contains(Prop.TAG) ? Math.min(automatic, MOST_ON_PAPER) : automatic;
    }
}
