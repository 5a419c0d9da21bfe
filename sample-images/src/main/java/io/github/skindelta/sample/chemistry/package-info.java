/** From melanin and blood to the colour of skin: spectra, the standard observer, CIELAB. */
@NullMarked
package io.github.skindelta.sample.chemistry;

import org.jspecify.annotations.NullMarked;
