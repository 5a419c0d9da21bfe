package io.github.skindelta.align.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.failure.MissingNativeLibraryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;

class OpenCvLibraryTest {

    @AfterEach
    void restoreTheNumberOfThreads() {
        Core.setNumThreads(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void theLibraryLoads() {
        OpenCvLibrary.load();
        assertThat(Core.getVersionString()).isEqualTo(Core.VERSION);
    }

    @Test
    void loadingAgainDoesNothing() {
        OpenCvLibrary.load();
        Core.setNumThreads(5);
        OpenCvLibrary.load();
        assertThat(Core.getNumThreads()).isEqualTo(5);
    }

    @Test
    void aPlatformWithoutABuildIsNamedAndToldWhatToDo() {
        assertThatThrownBy(() -> OpenCvLibrary.loadFor(new NativePlatform("SunOS", "sparcv9")))
                .isInstanceOf(MissingNativeLibraryException.class)
                .hasMessageContainingAll("SunOS sparcv9", "not built for this platform", "glibc 2.35");
    }

    @Test
    void aLibraryThatIsNotOnTheClassPathIsNamed() {
        assertThatThrownBy(() -> LinuxNatives.load("linux-riscv64"))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("libgfortran.so.5 for linux-riscv64 is not on the class path");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, OWN, linux-x86_64",
        "Linux, aarch64, OWN, linux-arm64",
        "Mac OS X, aarch64, JAVACPP, macosx-arm64",
        "Mac OS X, x86_64, JAVACPP, macosx-x86_64",
        "Windows 11, amd64, JAVACPP, windows-x86_64",
        "Windows 11, aarch64, NONE, windows-arm64",
        "Linux, riscv64, NONE, linux-riscv64"
    })
    void everyPlatformHasItsJarsAndItsLoader(
            String os, String architecture, NativePlatform.Loading loading, String classifier) {
        NativePlatform platform = new NativePlatform(os, architecture);
        assertThat(platform.loading()).isEqualTo(loading);
        assertThat(platform.classifier()).isEqualTo(classifier);
    }
}
