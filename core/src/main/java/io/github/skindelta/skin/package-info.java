/**
 * Which pixels count, in each photo's own grid.
 */
@NullMarked
package io.github.skindelta.skin;

import org.jspecify.annotations.NullMarked;
