package io.github.skindelta.benchmarks.scoreboard.board;

/**
 * One figure that both methods have in a row.
 *
 * @param row its id
 * @param words what happened, SkinDelta's first
 * @param better which method; a figure that is written alike is no duel
 */
public record Duel(String row, String words, Better better) {

    /** Who is better. */
    public enum Better {
        OURS,
        RIVAL
    }
}
