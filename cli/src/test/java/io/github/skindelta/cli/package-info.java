/** Claims about the command line, made through {@link io.github.skindelta.cli.Main#run}. */
@NullMarked
package io.github.skindelta.cli;

import org.jspecify.annotations.NullMarked;
