package io.github.skindelta;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real photos beside the checkout, which are no part of the project; a test that needs them is skipped without. */
public final class SharedData {

    private SharedData() {}

    /**
     * @param relative path below the folder of real photos, such as {@code formats/png/hopper.png}
     * @return the file or folder; the test is skipped with a message where it is absent
     */
    public static Path file(String relative) {
        String root = System.getProperty("skindelta.data", "");
        Path file = Path.of(root, relative);
        Assumptions.assumeTrue(
                !root.isEmpty() && Files.exists(file),
                "skipped: no " + relative + " in the folder of real photos (-Dskindelta.data=" + root + ")");
        return file;
    }
}
