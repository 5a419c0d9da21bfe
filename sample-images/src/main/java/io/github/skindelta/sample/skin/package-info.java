/** A piece of skin in millimetres: its relief, chromophores, hairs, and what treatment changes. */
@NullMarked
package io.github.skindelta.sample.skin;

import org.jspecify.annotations.NullMarked;
