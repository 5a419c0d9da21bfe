package io.github.skindelta.cli;

/** Text for a terminal. */
final class Paragraph {

    private Paragraph() {}

    /**
     * Breaks a text into lines between words.
     *
     * @param text the words
     * @param width characters of a line; a longer word stays whole
     * @param indent what every line begins with
     * @return lines, each ending with a line break
     */
    static String wrapped(String text, int width, String indent) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        return lines.append(line).append('\n').toString();
    }
}
