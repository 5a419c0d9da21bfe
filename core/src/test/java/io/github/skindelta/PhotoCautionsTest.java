package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.failure.Caution;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoCautionsTest {

    private static final Caution LOSSY = Caution.of("lossy-webp", "Lossy WebP.", "Use the original.");
    private static final Caution CMYK = Caution.of("cmyk-converted", "CMYK was converted.", "Use the original.");

    @Test
    void aDoubtSaysWhichPhotoItIsAbout() {
        assertThat(PhotoCautions.of(List.of(LOSSY), List.of(CMYK)))
                .extracting(Caution::message)
                .containsExactly("Before photo: Lossy WebP.", "After photo: CMYK was converted.");
    }

    @Test
    void aDoubtAboutBothPhotosIsSaidOnce() {
        assertThat(PhotoCautions.of(List.of(LOSSY), List.of(CMYK, LOSSY)))
                .extracting(Caution::message)
                .containsExactly("Both photos: Lossy WebP.", "After photo: CMYK was converted.");
    }
}
