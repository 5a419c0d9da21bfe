package io.github.skindelta.benchmarks.scoreboard.method;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The usual recipe's script while it runs: a line in, a line out. */
final class RivalProcess implements AutoCloseable {

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private RivalProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static RivalProcess start(String interpreter, Path script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(interpreter, script.toString());
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        return new RivalProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /**
     * The answer to one question.
     *
     * @throws IOException if the script has ended
     */
    String ask(String question) throws IOException {
        questions.write(question);
        questions.newLine();
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the usual recipe's script ended instead of answering " + question);
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
