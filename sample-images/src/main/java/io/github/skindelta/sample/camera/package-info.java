/** How a photo of skin comes about: pose, light, camera. */
@NullMarked
package io.github.skindelta.sample.camera;

import org.jspecify.annotations.NullMarked;
