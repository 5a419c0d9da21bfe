package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.PaintedPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Pairs that must be refused. */
public final class Strangers {

    static final int PAIRS = 20;

    private static final int FLAT_GREY = 0x909090;
    private static final int FLAT_SKIN = 0xBDA08D;

    private final Seeds seeds;

    Strangers(Seeds seeds) {
        this.seeds = seeds;
    }

    /** What the after photo shows. */
    public enum Kind {
        /** Another light skin. */
        LIGHT(Scene.DIFFERENT_SKIN, Nuisance.MILD),
        /** Another dark skin. */
        DARK(Scene.DIFFERENT_SKIN, Nuisance.MILD),
        /** Another skin in another room. */
        HARD(Scene.DIFFERENT_SKIN, Nuisance.HARD),
        /** The same skin, left and right exchanged. */
        MIRRORED(Scene.UNCHANGED, Nuisance.MILD),
        /** Random pixels. */
        NOISE(Scene.UNCHANGED, Nuisance.MILD),
        /** One colour. */
        FLAT(Scene.UNCHANGED, Nuisance.MILD);

        private final Scene scene;
        private final Nuisance nuisance;

        Kind(Scene scene, Nuisance nuisance) {
            this.scene = scene;
            this.nuisance = nuisance;
        }

        String id() {
            return Row.STRANGERS + "/" + name().toLowerCase(Locale.ROOT);
        }

        private boolean takes(PairSpec spec) {
            return switch (this) {
                case LIGHT -> spec.skinType() <= 2;
                case DARK -> spec.skinType() >= 5;
                default -> true;
            };
        }
    }

    List<Row> all() {
        return List.of(Kind.values()).stream().map(this::row).toList();
    }

    /** Of the seeds of the scene, so that what is mirrored or half used is painted for the row of that scene anyway. */
    private Row row(Kind kind) {
        List<Supplier<TestPair>> pairs = new ArrayList<>();
        for (int i = 0; pairs.size() < PAIRS; i++) {
            PairSpec spec = new PairSpec(
                    kind.scene, kind.nuisance, seeds.of(kind.scene, i), RenderedRows.WIDTH, RenderedRows.HEIGHT);
            if (kind.takes(spec)) {
                pairs.add(() -> pair(kind, spec));
            }
        }
        return new Row(kind.id(), Row.STRANGERS, pairs);
    }

    /** A pair of strangers. */
    public static TestPair pair(Kind kind, PairSpec spec) {
        PaintedPair painted = PaintedPair.of(spec);
        return new TestPair(
                kind.id() + " " + spec.seed(),
                new TestPair.Files(
                        painted.folder().resolve("before.jpg"), after(kind, spec, painted.folder()), painted.folder()),
                RenderedRows.task(painted.truth(), List.of("redness")),
                Known.stranger(spec.skinType()));
    }

    private static Path after(Kind kind, PairSpec spec, Path folder) {
        Path after = folder.resolve("after.jpg");
        return switch (kind) {
            case LIGHT, DARK, HARD -> after;
            case MIRRORED -> KeptPicture.at(folder.resolve("mirrored.png"), () -> mirrored(KeptPicture.read(after)));
            case NOISE -> KeptPicture.at(folder.resolve("noise.png"), () -> noise(spec));
            case FLAT -> KeptPicture.at(folder.resolve("flat.png"), () -> flat(spec));
        };
    }

    private static BufferedImage mirrored(BufferedImage photo) {
        BufferedImage mirrored = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = mirrored.createGraphics();
        graphics.drawImage(photo, photo.getWidth(), 0, -photo.getWidth(), photo.getHeight(), null);
        graphics.dispose();
        return mirrored;
    }

    private static BufferedImage noise(PairSpec spec) {
        BufferedImage noise = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        SplittableRandom random = new SplittableRandom(spec.seed());
        for (int y = 0; y < spec.height(); y++) {
            for (int x = 0; x < spec.width(); x++) {
                noise.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return noise;
    }

    private static BufferedImage flat(PairSpec spec) {
        BufferedImage flat = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(new Color(spec.seed() % 2 == 0 ? FLAT_GREY : FLAT_SKIN));
        graphics.fillRect(0, 0, spec.width(), spec.height());
        graphics.dispose();
        return flat;
    }
}
