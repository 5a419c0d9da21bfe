package io.github.skindelta.sample;

import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Renders one pair into a folder: before.jpg, after.jpg, target.geojson, truth.json.
 *
 * <p>{@code --scene scar-fades-and-shrinks --nuisance mild --seed 1 --size 1600x1200 --props none --out DIR}; all but
 * {@code --out} have these defaults; props are {@code tag} and {@code colour-card}, separated by a comma. Exit code 2 = wrong arguments.
 */
public final class RenderCommand {

    private static final Map<String, String> DEFAULTS = Map.of(
            "--scene",
            "scar-fades-and-shrinks",
            "--nuisance",
            "mild",
            "--seed",
            "1",
            "--size",
            "1600x1200",
            "--props",
            "none");

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
        PairRenderer.render(spec).writeTo(Path.of(options.getOrDefault("--out", ".")));
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
                        + (known
                                ? " needs a value"
                                : " is unknown; known are --scene --nuisance --seed --size --props --out"));
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
                Integer.parseInt(size[1]),
                props(value(options, "--props")));
    }

    private static Set<Prop> props(String names) {
        Set<Prop> props = EnumSet.noneOf(Prop.class);
        for (String name : names.equals("none") ? new String[0] : names.split(",", -1)) {
            props.add(Prop.valueOf(constant(name)));
        }
        return props;
    }

    private static String value(Map<String, String> options, String name) {
        return options.getOrDefault(name, "");
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
