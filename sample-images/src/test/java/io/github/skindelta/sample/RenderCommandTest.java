package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @Test
    void aPairIsFourFiles(@TempDir Path folder) throws IOException {
        RenderCommand.main(new String[] {"--size", "160x120", "--scene", "redness-down", "--out", folder.toString()});
        assertThat(folder)
                .isDirectoryContaining("glob:**/before.jpg")
                .isDirectoryContaining("glob:**/after.jpg")
                .isDirectoryContaining("glob:**/target.geojson")
                .isDirectoryContaining("glob:**/truth.json");
    }

    @Test
    void unknownOptionsAreNamed() {
        assertThatThrownBy(() -> RenderCommand.options("--sede", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--sede is unknown");
    }

    @Test
    void aSizeThatIsNoneIsSaid() {
        assertThatThrownBy(() -> RenderCommand.spec(RenderCommand.options("--size", "big", "--out", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--size is big");
    }
}
