package io.github.skindelta.benchmarks.scoreboard.method;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The usual recipe's script for the time of a run.
 *
 * @param rival null if it cannot be run
 * @param state what the board says about it
 */
public record Recipe(@Nullable Rival rival, String state) implements AutoCloseable {

    private static final String SCRIPT = "usual_recipe.py";
    private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

    /** The script in a folder of its own, with the first interpreter that can run it. */
    public static Recipe unpacked() throws IOException {
        try (InputStream stream = Recipe.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                return new Recipe(null, "not run: " + SCRIPT + " is not part of this build");
            }
            Path script = Files.createTempDirectory("skindelta-recipe-").resolve(SCRIPT);
            Files.write(script, stream.readAllBytes());
            Rival rival = Rival.in(script, INTERPRETERS);
            return rival == null
                    ? new Recipe(
                            null,
                            "not run: no python3 with OpenCV and scikit-image (Debian: python3-opencv python3-skimage)")
                    : new Recipe(rival, "run by " + rival.interpreter());
        }
    }

    @Override
    public void close() {
        if (rival != null) {
            rival.close();
        }
    }
}
