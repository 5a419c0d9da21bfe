/** From findings and truth to errors, counts and losses. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.score;

import org.jspecify.annotations.NullMarked;
