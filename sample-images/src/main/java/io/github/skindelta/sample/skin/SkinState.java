package io.github.skindelta.sample.skin;

import java.util.List;
import java.util.stream.IntStream;

/** The skin as it is on the day of one photo. All coordinates in mm. */
public final class SkinState {

    /** Fine enough for what fades over several millimetres. */
    private static final double TREATED_STEP_MM = 0.25;

    /** Moles of any skin are no darker than this. */
    private static final double LN_MOST_MELANIN = StrictMath.log(0.28);

    private final Skin skin;
    private final Condition condition;
    private final Scar[] scars;
    private final Field treated;
    private final Places places;

    public SkinState(Skin skin, Condition condition) {
        this.skin = skin;
        this.condition = condition;
        this.scars = condition.scars().toArray(new Scar[0]);
        this.treated = new Field(TREATED_STEP_MM, skin.halfExtent(), (x, y) -> treated(condition, x, y));
        this.places = new Places(condition.structures(), skin.footprint());
    }

    /**
     * What colours this place: natural logarithms of the melanin volume fraction of the epidermis and of the blood volume
     * fraction of the dermis.
     *
     * @param lnFractions takes both, in this order
     */
    public void chromophores(double x, double y, double[] lnFractions) {
        double here = treated.at(x, y);
        double melanin = here * condition.pigment();
        double blood =
                here == 0 ? 0 : here * (condition.redness() + condition.focalRedness() * skin.inflammation(x, y));
        for (Scar scar : scars) {
            double amount = scar.amount(x, y) * scar.strength();
            melanin += amount * scar.kind().melanin * skin.pigmentHeadroom();
            blood += amount * scar.kind().blood;
        }
        List<Stria> striae = places.striae(x, y);
        for (int i = 0; i < striae.size(); i++) {
            Stria stria = striae.get(i);
            double amount = stria.amount(x, y);
            melanin += amount * stria.kind().melanin;
            blood += amount * stria.kind().blood;
        }
        // Changed skin is uneven, in each chromophore in its own way.
        double uneven = melanin == 0 ? 0 : melanin * (1 + 0.5 * skin.mottling(y, x));
        lnFractions[0] = Math.min(withContent(skin.lnMelanin(x, y) + uneven, x, y), LN_MOST_MELANIN);
        lnFractions[1] = skin.lnBlood(x, y) + (blood == 0 ? 0 : blood * (1 + 0.45 * skin.mottling(x, y)));
    }

    private double withContent(double lnMelanin, double x, double y) {
        double content = places.content(x, y);
        return content == 0 ? lnMelanin : StrictMath.log(StrictMath.exp(lnMelanin) + content);
    }

    /** Height above the mean surface, mm; limb curvature not included. */
    public double height(double x, double y) {
        double furrows = condition.roughness() == 1 ? 1 : 1 + treated.at(x, y) * (condition.roughness() - 1);
        double rise = 0;
        for (Scar scar : scars) {
            double amount = scar.relief(x, y);
            if (amount != 0) {
                furrows *= 1 + amount * Math.min(1, scar.strength()) * (scar.kind().furrows - 1);
                rise += amount * scar.strength() * scar.kind().riseMm;
            }
        }
        List<Stria> striae = places.striae(x, y);
        for (int i = 0; i < striae.size(); i++) {
            double amount = striae.get(i).amount(x, y);
            furrows *= 1 + amount * (striae.get(i).kind().furrows - 1);
            rise += amount * striae.get(i).kind().riseMm + striae.get(i).crinkle(x, y) * amount;
        }
        return skin.undulation(x, y) + furrows * skin.relief(x, y) + rise - places.hollow(x, y);
    }

    /** Share of the light that this place loses to the walls of wrinkles, which its slope alone does not tell. */
    public double shade(double x, double y) {
        return places.shade(x, y);
    }

    /** Whether every place is as high as on another day of the same pair. */
    public boolean hasReliefOf(SkinState day) {
        return skin == day.skin
                && condition.roughness() == day.condition.roughness()
                && condition.structures().areAsHighAs(day.condition.structures())
                && IntStream.range(0, Math.max(scars.length, day.scars.length))
                        .allMatch(i -> i < scars.length && i < day.scars.length && scars[i].isAs(day.scars[i]));
    }

    /** Whether it is the same skin on another day. */
    public boolean isSkinOf(SkinState day) {
        return skin == day.skin;
    }

    /** Share of the place that cropped hair covers, 0–1. */
    public double scalpHair(double x, double y) {
        return places.hair(x, y);
    }

    /** Share of the place that is vellus hair, 0–1. */
    public double hair(double x, double y) {
        return skin.hair(x, y);
    }

    /** 1 in the target's middle, 0 from its edge outwards. */
    private static double treated(Condition condition, double x, double y) {
        return Smooth.step((1 - condition.target().relativeArea(x, y)) / condition.fading());
    }
}
