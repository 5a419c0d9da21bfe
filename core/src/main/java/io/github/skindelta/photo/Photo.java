package io.github.skindelta.photo;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

/** Placeholder. */
@SuppressWarnings("DoNotCallSuggester")
public final class Photo {
    private Photo() {}

    public static Photo read(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    public static Photo decode(byte[] bytes, String name) {
        throw new UnsupportedOperationException(name + bytes.length);
    }

    public String name() {
        return "";
    }

    public String sha256() {
        return "";
    }

    public int width() {
        return 1;
    }

    public int height() {
        return 1;
    }

    public Window bounds() {
        return Window.ofSize(1, 1);
    }

    public boolean isGrey() {
        return false;
    }

    public CaptureFacts capture() {
        return new CaptureFacts(null, null, "");
    }

    public List<Caution> cautions() {
        return List.of();
    }

    public LinearRgb linear(Window window) {
        throw new UnsupportedOperationException();
    }

    public LinearRgb reduced(int factor) {
        throw new UnsupportedOperationException();
    }

    public Mask clipped(Window window) {
        throw new UnsupportedOperationException();
    }

    public BufferedImage rendering(int maxSidePx) {
        throw new UnsupportedOperationException();
    }
}
