package io.github.skindelta.cli;

import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, two spaces between them. */
final class TextTable {

    private TextTable() {}

    /**
     * Lays out rows.
     *
     * @param rows of equally many cells, the first row being the header
     * @return lines, each ending with a line break
     */
    static String of(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(width(rows, column) - length(cell) + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
