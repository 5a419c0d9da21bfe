/**
 * Whether photos can be compared: what speaks against measuring one photo, one file per finding; the findings about two are
 * in {@code pair}. A finding is a {@link io.github.skindelta.failure.Caution}. Thresholds and their reasons:
 * {@code docs/findings.md}.
 */
@NullMarked
package io.github.skindelta.comparability;

import org.jspecify.annotations.NullMarked;
