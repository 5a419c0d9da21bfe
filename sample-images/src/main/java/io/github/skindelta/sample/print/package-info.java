/** What is printed on the things that lie on the skin. */
@NullMarked
package io.github.skindelta.sample.print;

import org.jspecify.annotations.NullMarked;
