package io.github.skindelta.benchmarks.scoreboard.score;

import java.util.List;

/** Groups of Fitzpatrick's skin types. */
public enum SkinTypes {
    ALL("all", 0, 6),
    LIGHT("I–IV", 1, 4),
    DARK("V–VI", 5, 6);

    public final String title;
    private final int from;
    private final int to;

    SkinTypes(String title, int from, int to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    public List<PairResult> of(List<PairResult> results) {
        return results.stream()
                .filter(result -> result.pair().known().skinType() >= from
                        && result.pair().known().skinType() <= to)
                .toList();
    }
}
