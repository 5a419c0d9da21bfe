/**
 * From a rough map to where every spot of skin is, to a fraction of a pixel, and how sure that is: the relief of the before
 * photo is lit as in the after photo, small cells of the two are compared, and a smooth field is laid through them.
 */
@NullMarked
package io.github.skindelta.align.dense;

import org.jspecify.annotations.NullMarked;
