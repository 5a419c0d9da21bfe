package io.github.skindelta.cli;

import io.github.skindelta.Inspection;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.failure.Caution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inspections as a table, and below it what is to be said of single photos. */
final class InspectionText {

    private static final int WIDTH = 100;

    private InspectionText() {}

    static String of(List<Inspection> inspections) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "size (px)", "camera", "taken", "colour profile", "findings"));
        StringBuilder remarks = new StringBuilder();
        for (Inspection inspection : inspections) {
            rows.add(row(inspection));
            remarks.append(remarks(inspection));
        }
        return TextTable.of(rows) + (remarks.isEmpty() ? "" : "\n" + remarks);
    }

    private static List<String> row(Inspection inspection) {
        if (inspection instanceof Inspection.Inspected photo) {
            PhotoFacts facts = photo.facts();
            return List.of(
                    facts.file(),
                    facts.widthPx() + " × " + facts.heightPx(),
                    orUnknown(facts.capture().camera()),
                    orUnknown(facts.capture().capturedAt()),
                    facts.capture().colourProfile(),
                    photo.findings().isEmpty()
                            ? "none"
                            : String.valueOf(photo.findings().size()));
        }
        String file = ((Inspection.Unreadable) inspection).file();
        return List.of(file, "-", "-", "-", "-", "cannot be read");
    }

    private static String remarks(Inspection inspection) {
        if (inspection instanceof Inspection.Unreadable photo) {
            return Paragraph.wrapped(photo.obstacle().message(), WIDTH, "");
        }
        return remarks((Inspection.Inspected) inspection);
    }

    /** The photo's name, and below it each finding with what to do about it. */
    private static String remarks(Inspection.Inspected photo) {
        StringBuilder remarks = new StringBuilder();
        if (!photo.findings().isEmpty()) {
            remarks.append(photo.facts().file()).append(":\n");
        }
        for (Caution finding : photo.findings()) {
            remarks.append(Paragraph.wrapped("- " + finding.message() + " " + finding.advice(), WIDTH, "  "));
        }
        return remarks.toString();
    }

    private static String orUnknown(@Nullable String fact) {
        return fact == null ? "unknown" : fact;
    }
}
