/** The part of the board that CI compares with recorded figures. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.slice;

import org.jspecify.annotations.NullMarked;
