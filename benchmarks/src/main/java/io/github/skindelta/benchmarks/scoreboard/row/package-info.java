/** The lines of the board: which pairs are run, rendered, strange and real. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.row;

import org.jspecify.annotations.NullMarked;
