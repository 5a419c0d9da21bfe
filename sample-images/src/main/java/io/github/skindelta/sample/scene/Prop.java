package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Print;
import io.github.skindelta.sample.print.AprilTag;
import io.github.skindelta.sample.print.ColourCard;

/** What may lie on the skin beside the target. */
public enum Prop {
    /**
     * A printed AprilTag of family 36h11, number 0, 12 mm from black edge to black edge, on white paper of 16 mm.
     */
    TAG(AprilTag.PAPER_MM, AprilTag.PAPER_MM),
    /** A colour card of 24 patches, six by four, 28 mm wide. */
    COLOUR_CARD(ColourCard.WIDTH_MM, ColourCard.HEIGHT_MM);

    final double widthMm;
    final double heightMm;

    Prop(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    Print print() {
        return switch (this) {
            case TAG -> new AprilTag();
            case COLOUR_CARD -> new ColourCard();
        };
    }

    /** From the middle to a corner. */
    double radiusMm() {
        return Math.sqrt(widthMm * widthMm + heightMm * heightMm) / 2;
    }
}
