package io.github.skindelta.sample;

import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * All scenes on one picture, to be looked at: a row for each, before and after at every level of nuisance, skin types in
 * turn. {@code ContactSheet FILE.jpg [SEED]}; the first row has this seed, 1 if none is given, each row the next.
 */
public final class ContactSheet {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;
    private static final int LABEL = 16;
    private static final float JPEG_QUALITY = 0.85f;

    /** Rendered larger and averaged down, as a browser does. */
    private static final int SHRUNK = 4;

    private static final List<Nuisance> LEVELS = List.of(Nuisance.MILD, Nuisance.HARD, Nuisance.SEVERE);

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("ContactSheet FILE.jpg [SEED]");
            System.exit(2);
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Files.write(Path.of(args[0]), RenderedPair.jpeg(sheet(seed), JPEG_QUALITY));
    }

    private static BufferedImage sheet(long firstSeed) {
        Scene[] scenes = Scene.values();
        BufferedImage sheet = new BufferedImage(
                2 * WIDTH * LEVELS.size(), (HEIGHT + LABEL) * scenes.length, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < scenes.length; row++) {
            graphics.translate(0, LABEL);
            paintRow(graphics, scenes[row], firstSeed + row);
            graphics.translate(0, HEIGHT);
        }
        graphics.dispose();
        return sheet;
    }

    private static void paintRow(Graphics2D graphics, Scene scene, long seed) {
        for (int level = 0; level < LEVELS.size(); level++) {
            PairSpec spec = new PairSpec(scene, LEVELS.get(level), seed, SHRUNK * WIDTH, SHRUNK * HEIGHT);
            RenderedPair pair = PairRenderer.render(spec);
            int left = 2 * WIDTH * level;
            paint(graphics, pair.before(), left);
            paint(graphics, pair.after(), left + WIDTH);
            graphics.setColor(Color.BLACK);
            graphics.drawString(
                    "%s, %s, seed %d".formatted(scene, spec.nuisance(), seed).toLowerCase(Locale.ROOT), left + 4, -4);
        }
    }

    private static void paint(Graphics2D graphics, BufferedImage photo, int left) {
        graphics.drawImage(photo.getScaledInstance(WIDTH - 2, HEIGHT, Image.SCALE_AREA_AVERAGING), left, 0, null);
    }
}
