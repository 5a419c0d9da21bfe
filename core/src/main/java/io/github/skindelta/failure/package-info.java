/**
 * What can stand in the way of a comparison, as typed evidence; imports nothing of ours.
 */
@NullMarked
package io.github.skindelta.failure;

import org.jspecify.annotations.NullMarked;
