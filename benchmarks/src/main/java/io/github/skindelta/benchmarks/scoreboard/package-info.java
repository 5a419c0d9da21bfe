/** How far off the pipeline and the usual recipe are, on pairs whose truth is known. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard;

import org.jspecify.annotations.NullMarked;
