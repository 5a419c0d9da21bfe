/** The BoofCV registrar: pure Java, for machines where no native library loads. */
@NullMarked
package io.github.skindelta.align.boofcv;

import org.jspecify.annotations.NullMarked;
