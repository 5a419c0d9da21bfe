package io.github.skindelta.cli;

import java.io.PrintStream;

/**
 * Where the words of a run go.
 *
 * @param out results: the table for people, or one JSON document
 * @param err sentences for people that are not the result
 */
record Console(PrintStream out, PrintStream err) {

    /** Prints a result, ending with exactly one line break of its own. */
    void print(String result) {
        out.print(harmless(result.stripTrailing()) + "\n");
    }

    /** Says a sentence that is not part of the result. */
    void say(String sentence) {
        err.print("skindelta: " + harmless(sentence.replace('\n', ' ')) + "\n");
    }

    // A terminal obeys these, and the name of a file or of a camera may hold any. JSON has them escaped already.
    private static String harmless(String text) {
        return text.replaceAll("[\\x00-\\x09\\x0B-\\x1F]", "?");
    }
}
