package io.github.skindelta.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a file of numbers, one row per line, separated by commas; a header and empty lines do not count. */
final class CsvFile {

    private final Path file;
    private final List<String> columns;

    private CsvFile(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads the rows.
     *
     * @param file the file
     * @param columns names of its columns
     * @return one array per row, a finite number per column
     * @throws UsageException if the file cannot be read, has no rows or a row cannot be understood; names the line
     */
    static List<double[]> read(Path file, List<String> columns) {
        try {
            return new CsvFile(file, columns).rows(Files.readAllLines(file));
        } catch (CharacterCodingException binary) {
            throw new UsageException(
                    file + " is not a text file in UTF-8; lines of " + String.join(",", columns) + " are needed.");
        } catch (IOException unreadable) {
            throw new UsageException("Cannot read " + file + ": check that it is a file and that you may read it.");
        }
    }

    private List<double[]> rows(List<String> lines) {
        List<double[]> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).replace("\uFEFF", "").strip();
            if (!text.isEmpty() && !(rows.isEmpty() && isHeader(text))) {
                rows.add(row(text, line + 1));
            }
        }
        if (rows.isEmpty()) {
            throw new UsageException(
                    file + " has no rows; at least one line of " + String.join(",", columns) + " is needed.");
        }
        return rows;
    }

    private boolean isHeader(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(CsvFile::unquoted)
                .toList()
                .equals(columns);
    }

    private static String unquoted(String cell) {
        return cell.strip().replace("\"", "");
    }

    private double[] row(String text, int line) {
        String[] cells = text.split(",", -1);
        if (cells.length != columns.size()) {
            throw mistake(line, cells.length + " values", text);
        }
        double[] row = new double[cells.length];
        for (int i = 0; i < row.length; i++) {
            String cell = cells[i];
            row[i] = number(cell).orElseThrow(() -> mistake(line, "'" + cell.strip() + "'", text));
        }
        return row;
    }

    private static OptionalDouble number(String cell) {
        try {
            double value = Double.parseDouble(cell.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private UsageException mistake(int line, String found, String text) {
        return new UsageException(file + ", line " + line + ": found " + found + " in '" + text + "'; " + columns.size()
                + " numbers are needed: " + String.join(",", columns) + ".");
    }
}
