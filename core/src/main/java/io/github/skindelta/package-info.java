/**
 * The front door of SkinDelta: two photos of the same skin in, numbers with their units out.
 */
@NullMarked
package io.github.skindelta;

import org.jspecify.annotations.NullMarked;
