package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.skindelta.failure.MissingNativeLibraryException;
import org.junit.jupiter.api.Test;

class AvailableRegistrarTest {

    @Test
    void whereOpenCvLoadsItIsUsed() {
        assertThat(new AvailableRegistrar().name()).isEqualTo("opencv");
    }

    @Test
    void whereOpenCvDoesNotLoadBoofCvIsUsedAndTheResultSaysSo() {
        SkinComparer comparer =
                SkinComparer.withDefaults().withRegistrar(new AvailableRegistrar(AvailableRegistrarTest::missing));
        PhotoAlignment aligned = comparer.align(Rendered.demoBefore(), Rendered.demoAfter());
        assertThat(aligned.software().options()).containsEntry("registrar", "boofcv");
        assertThat(aligned.alignment().inliers()).isGreaterThan(20);
    }

    @Test
    void nothingIsLoadedBeforeItIsNeeded() {
        SkinComparer comparer = SkinComparer.withDefaults().withRegistrar(new AvailableRegistrar(() -> {
            throw new AssertionError("loaded");
        }));
        assertThat(comparer.withMillimetresPerPixel(0.05)).isNotNull();
    }

    /** Such as a number of threads that is none: to go on without OpenCV would hide it. */
    @Test
    void otherMistakesAreNotHidden() {
        AvailableRegistrar registrar = new AvailableRegistrar(() -> {
            throw new IllegalArgumentException("threads");
        });
        assertThatIllegalArgumentException().isThrownBy(registrar::name);
    }

    private static void missing() {
        throw new MissingNativeLibraryException("SunOS", "sparcv9", new UnsatisfiedLinkError("no build"));
    }
}
