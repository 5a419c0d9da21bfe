package io.github.skindelta.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines for a terminal. */
final class Wrap {

    /** Columns of a page. */
    static final int WIDTH = 100;

    /** Keeps a number and its unit on one line; written as a plain space. */
    private static final char NO_BREAK = '\u00a0';

    private Wrap() {}

    /**
     * Breaks a text between words, and inside words longer than a line.
     *
     * @param text any text; its control characters, which a terminal would obey, become question marks
     * @param width of a line, at least 1
     * @return one line or more
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : unbroken(printable(text)).split(" ", -1)) {
            if (line.length() + 1 + word.length() > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakLongWord(line, width, lines);
        }
        lines.add(line.toString());
        lines.replaceAll(broken -> broken.replace(NO_BREAK, ' '));
        return lines;
    }

    /** Text without characters that a terminal would obey. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    private static String unbroken(String text) {
        return text.replaceAll("(?<=\\d) (?=(%|px|mm))", String.valueOf(NO_BREAK));
    }

    private static void breakLongWord(StringBuilder line, int width, List<String> lines) {
        while (line.length() > width) {
            lines.add(line.substring(0, width));
            line.delete(0, width);
        }
    }
}
