package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.sample.DemoPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a processor for which OpenCV is not built; in a JVM of its own, because a library loads once per JVM. */
class WithoutOpenCvTest {

    @TempDir
    private Path folder = Path.of("");

    private Path before = folder;
    private Path after = folder;

    @BeforeEach
    void writeTheDemoPair() throws IOException {
        before = Files.write(folder.resolve("before.jpg"), DemoPair.before());
        after = Files.write(folder.resolve("after.jpg"), DemoPair.after());
    }

    @Test
    void boofCvIsUsedUnlessSomethingElseWasAskedFor() throws Exception {
        Run run = start("align", before, after, "--json", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Document.of("alignment-1", run.out())
                        .at("/software/options/registrar")
                        .asText())
                .isEqualTo("boofcv");
    }

    @Test
    void openCvAskedForByNameFailsAndSaysWhatToDo() throws Exception {
        Run run = start("align", before, after, "--registrar", "opencv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("does not load", "riscv64", "choose the registrar boofcv");
    }

    private Run start(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dos.arch=riscv64");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(err));
    }
}
