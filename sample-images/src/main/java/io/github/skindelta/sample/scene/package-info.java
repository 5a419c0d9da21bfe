/** What is rendered: which skin, what treatment did to it, and how the photos were taken. */
@NullMarked
package io.github.skindelta.sample.scene;

import org.jspecify.annotations.NullMarked;
