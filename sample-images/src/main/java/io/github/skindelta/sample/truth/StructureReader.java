package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.skin.Pore;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.skin.Structures;
import io.github.skindelta.sample.skin.Wrinkle;
import io.github.skindelta.sample.truth.PoreTruth.Place;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Reads the truth of wrinkles, pores and hairs off the skin of one day. */
final class StructureReader {

    /** Distance of a centre line's vertices, mm. */
    private static final double STEP_MM = 0.5;

    private static final double MM2_PER_CM2 = 100;

    private final Structures structures;
    private final Pose pose;
    private final double targetMm2;

    /**
     * @param pose of that day's photo
     * @param targetMm2 area of the target
     */
    StructureReader(Structures structures, Pose pose, double targetMm2) {
        this.structures = structures;
        this.pose = pose;
        this.targetMm2 = targetMm2;
    }

    WrinkleTruth wrinkles() {
        double length = 0;
        double width = 0;
        double depth = 0;
        for (Wrinkle wrinkle : structures.wrinkles()) {
            length += wrinkle.lengthMm();
            width += wrinkle.lengthMm() * wrinkle.widthMm();
            depth += wrinkle.lengthMm() * wrinkle.depthMm();
        }
        double weight = length == 0 ? 1 : length;
        List<List<Vertex>> lines =
                structures.wrinkles().stream().map(this::line).toList();
        return new WrinkleTruth(perCm2(length), width / weight, depth / weight, lines);
    }

    PoreTruth pores() {
        List<Place> places = structures.pores().stream().map(this::place).toList();
        double area = structures.pores().stream()
                .mapToDouble(pore -> Math.PI * pore.diameterMm() * pore.diameterMm() / 4)
                .sum();
        return new PoreTruth(perCm2(places.size()), 100 * area / targetMm2, places);
    }

    HairTruth hair(HairReader reader, SkinState skin) {
        if (structures.hairs().isEmpty()) {
            return new HairTruth(0, 0);
        }
        return new HairTruth(perCm2(structures.hairs().size()), reader.coveragePercent(skin));
    }

    private double perCm2(double amount) {
        return amount * MM2_PER_CM2 / targetMm2;
    }

    private List<Vertex> line(Wrinkle wrinkle) {
        int pieces = (int) Math.ceil(wrinkle.lengthMm() / STEP_MM);
        List<Vertex> line = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            line.add(vertex(wrinkle.pointAt(wrinkle.from() + (wrinkle.to() - wrinkle.from()) * i / pieces)));
        }
        return line;
    }

    private Place place(Pore pore) {
        Vertex middle = vertex(pore.x(), pore.y());
        return new Place(middle.x(), middle.y(), pore.diameterMm());
    }

    private Vertex vertex(double... mm) {
        double[] px = pose.pixelFromSkin(mm[0], mm[1]);
        return new Vertex(px[0], px[1]);
    }
}
