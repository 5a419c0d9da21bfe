package io.github.skindelta.benchmarks.scoreboard.row;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** A picture that is made once and kept as PNG. */
final class KeptPicture {

    private KeptPicture() {}

    /** The file, made unless it is there. */
    static Path at(Path file, Supplier<BufferedImage> picture) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Path beside = Files.createTempFile(file.getParent(), "making-", ".png");
                ImageIO.write(picture.get(), "png", beside.toFile());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
