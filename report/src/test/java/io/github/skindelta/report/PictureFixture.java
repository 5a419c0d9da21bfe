package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.Examination.Outline;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.raster.Point;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** The fixture's comparison with painted pictures. */
final class PictureFixture {

    private PictureFixture() {}

    static Examination examination() {
        return of(Fixture.comparison(), 800, 600);
    }

    static Examination of(Comparison comparison, int width, int height) {
        return new Examination(
                comparison,
                skin(width, height, new Color(170, 90, 80)),
                skin(width, height, new Color(196, 140, 118)),
                width / 1600.0,
                outlines(comparison.regions().get(0).name()),
                maps(comparison.regions().get(0).name()));
    }

    /** Squares of 40 px: redness fell by up to 6 EI in a round patch and rose by 2 in a spot; pigment changed nowhere. */
    private static List<ChangeMap> maps(String region) {
        ChangeMap.Grid grid = new ChangeMap.Grid(-0.5, -0.5, 40, 40, 30);
        List<ChangeMap.Cell> changed = IntStream.range(0, 40 * 30)
                .mapToObj(cell -> new ChangeMap.Cell(cell % 40, cell / 40, region, change(cell % 40, cell / 40)))
                .filter(cell -> cell.change() != 0)
                .toList();
        return List.of(
                new ChangeMap(Fixture.REDNESS, grid, 180, 0.05, changed),
                new ChangeMap(Fixture.PIGMENTATION, grid, 180, 0.05, List.of()));
    }

    private static double change(int column, int row) {
        double distance = Math.hypot(column - 18, row - 13);
        boolean isSpot = (column == 24 || column == 25) && (row == 16 || row == 17);
        return isSpot ? 2 : distance < 4 ? -6 + distance : 0;
    }

    private static BufferedImage skin(int width, int height, Color scar) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(226, 178, 156), width, height, new Color(186, 132, 110)));
        graphics.fillRect(0, 0, width, height);
        graphics.setPaint(scar);
        graphics.fillOval(width * 2 / 5, height * 2 / 5, width / 5, height / 6);
        graphics.dispose();
        return picture;
    }

    private static List<Outline> outlines(String region) {
        return List.of(
                new Outline(OutlineKind.TARGET, region, ellipse(800, 560, 330, 280)),
                new Outline(OutlineKind.REFERENCE, "reference", ellipse(800, 560, 520, 440)),
                new Outline(OutlineKind.SCAR_BEFORE, "scar 1", ellipse(800, 580, 165, 105)),
                new Outline(OutlineKind.SCAR_AFTER, "scar 1", ellipse(800, 580, 135, 85)));
    }

    private static List<Point> ellipse(double x, double y, double a, double b) {
        return IntStream.range(0, 90)
                .mapToObj(i -> new Point(x + a * Math.cos(i * Math.PI / 45), y + b * Math.sin(i * Math.PI / 45)))
                .toList();
    }
}
