/** The skindelta command: arguments, files, progress and exit codes; nothing else. */
@NullMarked
package io.github.skindelta.cli;

import org.jspecify.annotations.NullMarked;
