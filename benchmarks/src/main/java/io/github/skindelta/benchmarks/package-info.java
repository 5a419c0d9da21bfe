/** JMH benchmarks and the soak run. */
@NullMarked
package io.github.skindelta.benchmarks;

import org.jspecify.annotations.NullMarked;
