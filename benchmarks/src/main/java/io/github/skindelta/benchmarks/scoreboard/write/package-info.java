/** The board as Markdown for people and as JSON for programs. */
@NullMarked
package io.github.skindelta.benchmarks.scoreboard.write;

import org.jspecify.annotations.NullMarked;
