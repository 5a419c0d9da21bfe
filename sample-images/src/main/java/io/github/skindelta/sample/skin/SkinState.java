package io.github.skindelta.sample.skin;

/** The skin as it is on the day of one photo. All coordinates in mm. */
public final class SkinState {

    private final Skin skin;
    private final Condition condition;
    private final Scar[] scars;

    public SkinState(Skin skin, Condition condition) {
        this.skin = skin;
        this.condition = condition;
        this.scars = condition.scars().toArray(new Scar[0]);
    }

    /** Melanin volume fraction of the epidermis, natural logarithm. */
    public double lnMelanin(double x, double y) {
        double change = condition.pigment() == 0 ? 0 : condition.pigment() * treated(x, y);
        for (Scar scar : scars) {
            double amount = scar.amount(x, y);
            if (amount != 0) {
                change += amount * scar.strength() * scar.kind().melanin * skin.pigmentHeadroom();
            }
        }
        return skin.lnMelanin(x, y) + (change == 0 ? 0 : change * (1 + 0.5 * skin.mottling(y, x)));
    }

    /** Blood volume fraction of the dermis, natural logarithm. */
    public double lnBlood(double x, double y) {
        double change = 0;
        if (condition.redness() != 0 || condition.focalRedness() != 0) {
            double treated = treated(x, y);
            change = treated == 0
                    ? 0
                    : treated * (condition.redness() + condition.focalRedness() * skin.inflammation(x, y));
        }
        for (Scar scar : scars) {
            change += scar.amount(x, y) * scar.strength() * scar.kind().blood;
        }
        return skin.lnBlood(x, y) + (change == 0 ? 0 : change * (1 + 0.45 * skin.mottling(x, y)));
    }

    /** Height above the mean surface, mm; limb curvature not included. */
    public double height(double x, double y) {
        double furrows = condition.roughness() == 1 ? 1 : 1 + treated(x, y) * (condition.roughness() - 1);
        double rise = 0;
        for (Scar scar : scars) {
            double amount = scar.relief(x, y);
            if (amount != 0) {
                furrows *= 1 + amount * Math.min(1, scar.strength()) * (scar.kind().furrows - 1);
                rise += amount * scar.strength() * scar.kind().riseMm;
            }
        }
        return skin.undulation(x, y) + furrows * skin.relief(x, y) + rise;
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
