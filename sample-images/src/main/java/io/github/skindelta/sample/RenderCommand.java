package io.github.skindelta.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Renders one pair into a folder: before.jpg, after.jpg, target.geojson, truth.json.
 *
 * <p>{@code --scene scar-fades-and-shrinks --nuisance mild --seed 1 --size 1600x1200 --out DIR}; all but {@code --out} have
 * these defaults. Exit code 2 = wrong arguments.
 */
public final class RenderCommand {

    /** High enough for texture, low enough for two photos in 1.5 MB. */
    static final float JPEG_QUALITY = 0.95f;

    private static final Map<String, String> DEFAULTS =
            Map.of("--scene", "scar-fades-and-shrinks", "--nuisance", "mild", "--seed", "1", "--size", "1600x1200");

    private RenderCommand() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> options;
        PairSpec spec;
        try {
            options = options(args);
            spec = spec(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        write(PairRenderer.render(spec), Path.of(options.getOrDefault("--out", ".")));
    }

    /**
     * Options by name.
     *
     * @throws IllegalArgumentException for an unknown option, one without a value, or no {@code --out}
     */
    static Map<String, String> options(String... args) {
        Map<String, String> options = new HashMap<>(DEFAULTS);
        for (int i = 0; i < args.length; i += 2) {
            boolean known = DEFAULTS.containsKey(args[i]) || args[i].equals("--out");
            if (!known || i + 1 == args.length) {
                throw new IllegalArgumentException(args[i]
                        + (known ? " needs a value" : " is unknown; known are --scene --nuisance --seed --size --out"));
            }
            options.put(args[i], args[i + 1]);
        }
        if (!options.containsKey("--out")) {
            throw new IllegalArgumentException("--out DIR is missing: where should the pair go?");
        }
        return options;
    }

    /**
     * The pair these options ask for.
     *
     * @throws IllegalArgumentException for a name, number or size that is none
     */
    static PairSpec spec(Map<String, String> options) {
        String[] size = value(options, "--size").split("x", -1);
        if (size.length != 2) {
            throw new IllegalArgumentException(
                    "--size is %s, needed is WxH in pixels, such as 1600x1200".formatted(value(options, "--size")));
        }
        return new PairSpec(
                Scene.valueOf(constant(value(options, "--scene"))),
                Nuisance.valueOf(constant(value(options, "--nuisance"))),
                Long.parseLong(value(options, "--seed")),
                Integer.parseInt(size[0]),
                Integer.parseInt(size[1]));
    }

    private static void write(RenderedPair pair, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("before.jpg"), RenderedPair.jpeg(pair.before(), JPEG_QUALITY));
        Files.write(folder.resolve("after.jpg"), RenderedPair.jpeg(pair.after(), JPEG_QUALITY));
        Files.writeString(folder.resolve("target.geojson"), pair.truth().targetGeoJson(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("truth.json"), pair.truth().toJson(), StandardCharsets.UTF_8);
    }

    private static String value(Map<String, String> options, String name) {
        return options.getOrDefault(name, "");
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
