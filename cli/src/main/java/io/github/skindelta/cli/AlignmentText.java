package io.github.skindelta.cli;

import io.github.skindelta.PhotoAlignment;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An alignment in words. */
final class AlignmentText {

    private static final int WIDTH = 100;

    private AlignmentText() {}

    static String of(PhotoAlignment aligned, List<Point> points) {
        StringBuilder text = new StringBuilder(Paragraph.wrapped(summary(aligned), WIDTH, ""));
        for (Caution caution : aligned.cautions()) {
            text.append('\n').append(Paragraph.wrapped(caution.message() + " " + caution.advice(), WIDTH, "! "));
        }
        if (!points.isEmpty()) {
            text.append('\n').append(table(aligned, points));
        }
        return text.toString();
    }

    private static String summary(PhotoAlignment aligned) {
        Point centre = centreOf(aligned.before());
        double[] jacobian = aligned.alignment().afterFromBefore().jacobian(centre.x(), centre.y());
        // Counter-clockwise as seen, while y points down.
        double turnDegrees = Math.toDegrees(Math.atan2(jacobian[1] - jacobian[2], jacobian[0] + jacobian[3]));
        double enlargement = Math.sqrt(Math.abs(jacobian[0] * jacobian[3] - jacobian[1] * jacobian[2]));
        return String.format(
                Locale.ROOT,
                "The photos fit together. %d separate patches of skin were found again, and %.0f %% of %s is in %s. A spot of skin found"
                        + " in the after photo is expected to be %.1f pixels off there (root mean square). In the"
                        + " middle, the after photo shows the skin %.3f times as large and turned by %.1f°"
                        + " counter-clockwise.",
                aligned.alignment().inliers(),
                aligned.alignment().overlapPercent(),
                aligned.before().file(),
                aligned.after().file(),
                aligned.alignment().registrationErrorPx(),
                enlargement,
                Math.rint(10 * turnDegrees) / 10 + 0.0);
    }

    private static Point centreOf(PhotoFacts photo) {
        return new Point((photo.widthPx() - 1) / 2.0, (photo.heightPx() - 1) / 2.0);
    }

    private static String table(PhotoAlignment aligned, List<Point> points) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("before x", "before y", "after x", "after y", "± px", "shown by"));
        points.forEach(point -> rows.add(row(aligned, point)));
        return TextTable.of(rows);
    }

    private static List<String> row(PhotoAlignment aligned, Point before) {
        Point after = aligned.alignment().map(before);
        boolean both = shows(aligned.before(), before) && shows(aligned.after(), after);
        return List.of(
                decimal(before.x()),
                decimal(before.y()),
                decimal(after.x()),
                decimal(after.y()),
                decimal(aligned.alignment().error().standardErrorPx(before)),
                both ? "both photos" : "not both: extrapolated");
    }

    // The outermost pixels reach half a pixel beyond their centres.
    private static boolean shows(PhotoFacts photo, Point point) {
        return point.x() >= -0.5
                && point.y() >= -0.5
                && point.x() <= photo.widthPx() - 0.5
                && point.y() <= photo.heightPx() - 0.5;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
