/** From findings and truth to errors and counts. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.score;

import org.jspecify.annotations.NullMarked;
