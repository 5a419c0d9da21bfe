package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.skin.Noise;

/** A sheet in one photo: covers skin by print, and skin around it by a faint shadow. */
final class LaidSheet {

    /** Of paper glued to card, or of a card. */
    private static final double THICKNESS_MM = 0.25;
    /** The lamp is no point: half-width of its shadow's edge. */
    private static final double PENUMBRA_MM = 0.12;
    /** Ambient light lost at the edge, and how far from it half of that is lost. */
    private static final double OCCLUSION = 0.30;

    private static final double OCCLUSION_MM = 0.25;
    private static final double SHADOW_REACH_MM = 2;

    /** Fibres and printing: relative unevenness and size. */
    private static final double GRAIN = 0.014;

    private static final double GRAIN_MM = 0.22;
    /** Samples per side of a pixel that sees an edge. */
    private static final int SAMPLES = 4;

    private static final int NO_INK = -1;
    private static final Noise FIBRES = new Noise(36);

    private final Sheet sheet;
    private final Pose pose;
    private final double[] middle;
    private final double cosine;
    private final double sine;
    private final double lit;
    private final double lampShare;
    private final double shadowU;
    private final double shadowV;
    private final double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};

    LaidSheet(Sheet sheet, Pose pose, Light light) {
        this.sheet = sheet;
        this.pose = pose;
        this.middle = pose.planeFromSkin(sheet.centreX(), sheet.centreY());
        this.cosine = StrictMath.cos(StrictMath.toRadians(sheet.turnDegrees()));
        this.sine = StrictMath.sin(StrictMath.toRadians(sheet.turnDegrees()));
        Shading shading = new Shading(light);
        shading.look(sheet.centreX(), sheet.centreY(), new double[3]);
        this.lit = shading.diffuse(0);
        this.lampShare = 1 - light.ambient();
        double[] lamp = light.direction();
        this.shadowU = -THICKNESS_MM * (cosine * lamp[0] + sine * lamp[1]) / lamp[2];
        this.shadowV = -THICKNESS_MM * (cosine * lamp[1] - sine * lamp[0]) / lamp[2];
        double reach = 2 * SHADOW_REACH_MM;
        for (double[] corner : sheet.corners(pose, sheet.widthMm() + reach, sheet.heightMm() + reach)) {
            box[0] = Math.min(box[0], corner[0]);
            box[1] = Math.min(box[1], corner[1]);
            box[2] = Math.max(box[2], corner[0]);
            box[3] = Math.max(box[3], corner[1]);
        }
    }

    boolean reaches(int column, int row) {
        return column >= box[0] && column <= box[2] && row >= box[1] && row <= box[3];
    }

    /** Lays sheet and shadow over the light that the skin sends to this pixel. */
    void cover(int column, int row, double[] light) {
        double[] place = new double[2];
        locate(column, row, place);
        double shade = 1 - shadow(place[0], place[1]);
        double grain = lit * (1 + GRAIN * fibres(place[0] / GRAIN_MM, place[1] / GRAIN_MM));
        int samples = seesAnEdge(column, row) ? SAMPLES : 1;
        double[] sum = new double[3];
        for (int down = 0; down < samples; down++) {
            for (int right = 0; right < samples; right++) {
                double x = column - 0.5 + (right + 0.5) / samples;
                double y = row - 0.5 + (down + 0.5) / samples;
                add(ink(x, y, place), grain, shade, light, sum);
            }
        }
        for (int c = 0; c < 3; c++) {
            light[c] = sum[c] / (samples * samples);
        }
    }

    /** Askew: along the lattice's axes the noise would look woven. */
    private static double fibres(double u, double v) {
        return FIBRES.fractal(0.8 * u - 0.6 * v, 0.6 * u + 0.8 * v, 3, 0.9);
    }

    /** Nothing printed is so small that it misses all corners of a pixel it matters for. */
    private boolean seesAnEdge(int column, int row) {
        double[] place = new double[2];
        int ink = ink(column - 0.5, row - 0.5, place);
        return ink != ink(column + 0.5, row - 0.5, place)
                || ink != ink(column - 0.5, row + 0.5, place)
                || ink != ink(column + 0.5, row + 0.5, place);
    }

    private void add(int ink, double grain, double shade, double[] skin, double[] sum) {
        double[] colour = ink == NO_INK ? skin : sheet.print().colour(ink);
        for (int c = 0; c < 3; c++) {
            sum[c] += colour[c] * (ink == NO_INK ? shade : grain);
        }
    }

    private int ink(double pixelX, double pixelY, double[] place) {
        locate(pixelX, pixelY, place);
        return distance(place[0], place[1]) > 0 ? NO_INK : sheet.print().ink(place[0], place[1]);
    }

    /** Writes where on the sheet, mm from its middle, a pixel looks. */
    private void locate(double pixelX, double pixelY, double[] place) {
        pose.planeFromPixel(pixelX, pixelY, place);
        double x = place[0] - middle[0];
        double y = place[1] - middle[1];
        place[0] = cosine * x + sine * y;
        place[1] = cosine * y - sine * x;
    }

    /** Share of light that skin beside the sheet loses. */
    private double shadow(double u, double v) {
        double near = Math.max(distance(u, v), 0) / OCCLUSION_MM;
        double behindEdge = 0.5 - distance(u - shadowU, v - shadowV) / (2 * PENUMBRA_MM);
        double occluded = (1 - lampShare) * OCCLUSION / (1 + near * near);
        return occluded + lampShare * Math.min(Math.max(behindEdge, 0), 1);
    }

    /** From the sheet's edge, mm; negative inside. */
    private double distance(double u, double v) {
        double across = Math.abs(u) - sheet.widthMm() / 2;
        double along = Math.abs(v) - sheet.heightMm() / 2;
        double outside = Math.sqrt(Math.max(across, 0) * Math.max(across, 0) + Math.max(along, 0) * Math.max(along, 0));
        return outside + Math.min(Math.max(across, along), 0);
    }
}
