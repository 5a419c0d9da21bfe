package io.github.skindelta.sample.skin;

import java.util.List;

/** Asks the structures of one day about single places of skin, mm. */
final class Places {

    private final Nearby<Wrinkle> wrinkles;
    private final Nearby<Pore> pores;
    private final Nearby<Stria> striae;
    private final Nearby<ScalpHair> hairs;
    private final double footprint;

    /** @param footprint side of a pixel, mm */
    Places(Structures structures, double footprint) {
        this.wrinkles = new Nearby<>(structures.wrinkles());
        this.pores = new Nearby<>(structures.pores());
        this.striae = new Nearby<>(structures.striae());
        this.hairs = new Nearby<>(structures.hairs());
        this.footprint = footprint;
    }

    /** Depth of wrinkles and pores, mm: where two cross, that of the deeper. */
    double hollow(double x, double y) {
        double deepest = 0;
        List<Wrinkle> lines = wrinkles.at(x, y);
        for (int i = 0; i < lines.size(); i++) {
            deepest = Math.max(deepest, lines.get(i).depth(x, y));
        }
        List<Pore> pits = pores.at(x, y);
        for (int i = 0; i < pits.size(); i++) {
            deepest = Math.max(deepest, pits.get(i).depthMm() * pits.get(i).amount(x, y));
        }
        return deepest;
    }

    /** Share of the light that this place loses to the walls of wrinkles. */
    double shade(double x, double y) {
        double most = 0;
        List<Wrinkle> near = wrinkles.at(x, y);
        for (int i = 0; i < near.size(); i++) {
            most = Math.max(most, near.get(i).shade(x, y));
        }
        return most;
    }

    /** Melanin volume fraction that the dark matter in pores adds. */
    double content(double x, double y) {
        double most = 0;
        List<Pore> near = pores.at(x, y);
        for (int i = 0; i < near.size(); i++) {
            most = Math.max(most, near.get(i).content() * near.get(i).amount(x, y));
        }
        return most;
    }

    /** The striae that may reach this place. */
    List<Stria> striae(double x, double y) {
        return striae.at(x, y);
    }

    /** Share of the place that cropped hair covers, 0–1: hairs of one pixel hide each other as chance has it. */
    double hair(double x, double y) {
        double free = 1;
        List<ScalpHair> near = hairs.at(x, y);
        for (int i = 0; i < near.size(); i++) {
            free *= 1 - near.get(i).coverage(x, y, footprint);
        }
        return 1 - free;
    }
}
