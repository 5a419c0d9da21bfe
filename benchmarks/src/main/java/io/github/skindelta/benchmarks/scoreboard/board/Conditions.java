package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.row.Seeds;

/**
 * What a board was asked for and what it could do of that.
 *
 * @param command that made it
 * @param seeds it looked at
 * @param rival which recipe ran, or why none
 * @param realPhotos where they are, or that they were left out
 */
public record Conditions(String command, Seeds seeds, String rival, String realPhotos) {}
