/**
 * What is measured: one file per family, and the list of them.
 */
@NullMarked
package io.github.skindelta.metric;

import org.jspecify.annotations.NullMarked;
