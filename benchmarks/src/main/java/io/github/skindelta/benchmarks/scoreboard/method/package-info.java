/** Who is run: the pipeline, its rival the usual recipe, and what either made of a pair. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.method;

import org.jspecify.annotations.NullMarked;
