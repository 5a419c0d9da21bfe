package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownAreaTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final PixelArea found = y -> {
        asked.incrementAndGet();
        return x -> 100 * y + x;
    };
    private final PixelArea known = new KnownArea(found, new Window(3, 2, 4, 2));

    @Test
    void aRowIsAskedForOnce() {
        assertThat(known.row(2).at(3)).isEqualTo(203);
        assertThat(known.row(2).at(6)).isEqualTo(206);
        assertThat(asked).hasValue(1);
    }

    @Test
    void besideItsWindowAreasAreThoseOfTheWholePicture() {
        assertThat(known.row(2).at(2)).isEqualTo(202);
        assertThat(known.row(3).at(7)).isEqualTo(307);
        assertThat(known.row(1).at(4)).isEqualTo(104);
        assertThat(known.row(4).at(4)).isEqualTo(404);
    }
}
