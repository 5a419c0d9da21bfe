package io.github.skindelta.sample.skin;

/** The skin as it is on the day of one photo. All coordinates in mm. */
public final class SkinState {

    /** Furrows left on a scar, as a share of their height beside it. */
    private static final double SCAR_FURROWS = 0.35;

    private static final double SCAR_RISE_MM = 0.10;

    private final Skin skin;
    private final Condition condition;

    public SkinState(Skin skin, Condition condition) {
        this.skin = skin;
        this.condition = condition;
    }

    /** Melanin volume fraction of the epidermis, natural logarithm. */
    public double lnMelanin(double x, double y) {
        double scar = condition.scar().amount(x, y);
        double change = scar == 0 ? 0 : scar * condition.scar().melanin() * (1 + 0.6 * skin.mottling(x + 40, y));
        return skin.lnMelanin(x, y) + change;
    }

    /** Blood volume fraction of the dermis, natural logarithm. */
    public double lnBlood(double x, double y) {
        double scar = condition.scar().amount(x, y);
        double treated = treated(x, y);
        if (treated == 0 && scar == 0) {
            return skin.lnBlood(x, y);
        }
        double uneven = 1 + 0.45 * skin.mottling(x, y);
        return skin.lnBlood(x, y)
                + treated * condition.redness() * uneven
                + scar * condition.scar().blood() * uneven;
    }

    /** Height above the mean surface, mm; limb curvature not included. */
    public double height(double x, double y) {
        double treated = treated(x, y);
        double scar = condition.scar().amount(x, y);
        double furrows = (1 + treated * (condition.roughness() - 1)) * (1 + scar * (SCAR_FURROWS - 1));
        return skin.undulation(x, y) + furrows * skin.relief(x, y) + scar * SCAR_RISE_MM;
    }

    /** Share of the place that is hair, 0–1. */
    public double hair(double x, double y) {
        return skin.hair(x, y);
    }

    /** 1 in the target's middle, 0 from its edge outwards. */
    private double treated(double x, double y) {
        return Smooth.step((1 - condition.target().relativeArea(x, y)) / 0.75);
    }
}
