package io.github.skindelta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The {@code skindelta} command. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args, stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    /**
     * Runs one command.
     *
     * @param args the command line
     * @param out where results go
     * @param err where sentences for people go
     * @return the exit code
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        Failures failures = new Failures(console);
        int exitCode;
        try {
            exitCode = commandLine(console, failures).execute(args);
        } catch (Error fault) {
            exitCode = failures.report(fault);
        }
        err.flush();
        if (out.checkError()) {
            return failures.report(new UsageException("The output could not be written to standard output completely:"
                    + " check that the disk is not full and that the program reading it keeps reading."));
        }
        return exitCode;
    }

    private static CommandLine commandLine(Console console, Failures failures) {
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new AlignCommand(console))
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new MetricsCommand(console))
                .addSubcommand(new DemoCommand(console));
        HelpText.applyTo(line);
        line.registerConverter(Double.class, Main::number);
        // A photo may be named @home.jpg; picocli would read its options from that file.
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((mistake, arguments) -> failures.report(mistake))
                .setExecutionExceptionHandler((failure, command, result) -> failures.report(failure));
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }

    // UTF-8 whatever the locale says: JSON is UTF-8, and so is every terminal of today.
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
