/** A comparison as JSON, CSV, plain text and one self-contained HTML page. */
@NullMarked
package io.github.skindelta.report;

import org.jspecify.annotations.NullMarked;
