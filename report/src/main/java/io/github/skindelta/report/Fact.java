package io.github.skindelta.report;

/**
 * A name and what is to be said of it.
 *
 * @param label the name
 * @param text what is said
 */
record Fact(String label, String text) {}
