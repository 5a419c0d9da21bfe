package io.github.skindelta.metric;

import io.github.skindelta.raster.CentreLines;

/** Which bands. */
enum StriaKind {
    /** Darker in green light, as vessels and pigment make skin: red striae. */
    DARK(1),
    /** Paler: old striae. */
    PALE(-1);

    private final int sign;

    StriaKind(int sign) {
        this.sign = sign;
    }

    /** Of their density against the skin beside. */
    int sign() {
        return sign;
    }

    /** Their centre lines. */
    CentreLines lines(StriaView view) {
        return this == DARK ? view.dark() : view.pale();
    }
}
