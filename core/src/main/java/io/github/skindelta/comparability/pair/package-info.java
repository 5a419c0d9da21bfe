/**
 * Whether two photos can be compared with each other: what differs between them without being the skin, one file per
 * finding. Thresholds and their reasons: {@code docs/findings.md}.
 */
@NullMarked
package io.github.skindelta.comparability.pair;

import org.jspecify.annotations.NullMarked;
