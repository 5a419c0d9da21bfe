package io.github.skindelta.failure;

/** Thrown where two photos cannot be compared, or one cannot be read; says why as typed evidence. */
public final class NotComparableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    /**
     * @param obstacle what stands in the way; its message becomes this exception's
     */
    public NotComparableException(Obstacle obstacle) {
        super(obstacle.message());
        this.obstacle = obstacle;
    }

    /** What stands in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
