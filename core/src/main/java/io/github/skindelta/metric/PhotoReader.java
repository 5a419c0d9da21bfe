package io.github.skindelta.metric;

/** One photo prepared for a family: what is costly is done once, and any place can then be read. */
sealed interface PhotoReader permits MeanReader, ObjectReader {}
