package io.github.skindelta.sample.skin;

/** What a scar is made of at full strength; every quantity scales with {@link Scar#strength}. */
public enum ScarKind {
    /** Fresh: full of vessels, slightly pigmented and raised. */
    RED(1.10, 0.25, 0.10, 0.35),
    /** Post-inflammatory: brown and flat. */
    HYPERPIGMENTED(0.12, 0.75, 0, 0.8),
    /** Hollow and slightly pale, as acne leaves them: it shows by its shadow. */
    ATROPHIC(-0.22, -0.10, -0.32, 0.55);

    /** Natural logarithm of blood volume in the scar over the skin around it. */
    final double blood;
    /** The same for melanin. */
    final double melanin;
    /** Height over the skin around it, mm. */
    final double riseMm;
    /** Furrows left on it, as a share of their height beside it. */
    final double furrows;

    ScarKind(double blood, double melanin, double riseMm, double furrows) {
        this.blood = blood;
        this.melanin = melanin;
        this.riseMm = riseMm;
        this.furrows = furrows;
    }
}
