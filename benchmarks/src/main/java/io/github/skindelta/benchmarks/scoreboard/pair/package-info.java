/** Two photos, what is asked about them, and what is true: what a method is judged by. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.pair;

import org.jspecify.annotations.NullMarked;
