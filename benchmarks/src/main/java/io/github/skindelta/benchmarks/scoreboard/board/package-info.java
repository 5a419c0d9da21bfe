/** A board before it is written: its rows, how it was made, and who is better where. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.board;

import org.jspecify.annotations.NullMarked;
