package io.github.skindelta.sample.scene;

/** What may lie on the skin beside the target. */
public enum Prop {
    /** A printed AprilTag of family 36h11 on white card, number 0, 12 mm from black edge to black edge. */
    TAG,
    /** A colour card of 24 patches, six by four, 28 mm wide. */
    COLOUR_CARD
}
