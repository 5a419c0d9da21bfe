/**
 * The same light on both photos, judged on reference skin.
 */
@NullMarked
package io.github.skindelta.lighting;

import org.jspecify.annotations.NullMarked;
