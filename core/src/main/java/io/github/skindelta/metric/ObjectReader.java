package io.github.skindelta.metric;

/** Reads things with an outline; untouched skin holds none, so that their error is that of finding them again. */
non-sealed interface ObjectReader extends PhotoReader {}
