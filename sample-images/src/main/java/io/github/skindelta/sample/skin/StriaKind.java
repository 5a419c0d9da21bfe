package io.github.skindelta.sample.skin;

/** What a stretch mark is made of. */
public enum StriaKind {
    /** Recent: red, slightly raised, smooth. */
    RUBRA(1.05, 0.12, 0.03, 0.45, 0),
    /** Old: pale, for it has lost vessels and pigment, and slightly hollow and crinkled. */
    ALBA(-0.85, -0.5, -0.05, 0.5, 0.03);

    /** Natural logarithm of blood volume in the stria over the skin around it. */
    final double blood;
    /** The same for melanin. */
    final double melanin;
    /** Height over the skin around it, mm. */
    final double riseMm;
    /** Furrows left on it, as a share of their height beside it. */
    final double furrows;
    /** Height of fine folds across it, mm. */
    final double crinkleMm;

    StriaKind(double blood, double melanin, double riseMm, double furrows, double crinkleMm) {
        this.blood = blood;
        this.melanin = melanin;
        this.riseMm = riseMm;
        this.furrows = furrows;
        this.crinkleMm = crinkleMm;
    }
}
