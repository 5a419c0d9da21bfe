package io.github.skindelta.cli;

import io.github.skindelta.failure.MissingNativeLibraryException;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.skin.RegionFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into one sentence and an exit code.
 *
 * @param console where the sentence goes
 */
record Failures(Console console) {

    private static final long MEGABYTE = 1 << 20;

    /**
     * Says what went wrong.
     *
     * @param failure what ended the command
     * @return the exit code
     */
    int report(Throwable failure) {
        if (failure instanceof NotComparableException) {
            console.say(messageOf(failure));
            return ExitCode.NOT_COMPARABLE;
        }
        if (failure instanceof UsageException || failure instanceof RegionFormatException) {
            console.say(messageOf(failure));
            return ExitCode.USAGE;
        }
        if (failure instanceof ParameterException mistake) {
            console.say(sentence(mistake));
            return ExitCode.USAGE;
        }
        reportFault(failure);
        return ExitCode.FAULT;
    }

    private static String sentence(ParameterException mistake) {
        StringBuilder sentence = new StringBuilder(messageOf(mistake).replaceFirst("^Error: ", ""));
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            sentence.append("; did you mean ")
                    .append(String.join(" or ", unmatched.getSuggestions()))
                    .append('?');
        }
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return sentence + " ('" + command + " --help' explains what it takes)";
    }

    private void reportFault(Throwable fault) {
        console.say(sentence(fault));
        if (System.getenv("SKINDELTA_STACKTRACE") != null) {
            fault.printStackTrace(console.err());
        }
    }

    private static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingNativeLibraryException) {
                return messageOf(cause);
            }
            if (cause instanceof OutOfMemoryError) {
                return "The memory that Java may use, " + Runtime.getRuntime().maxMemory() / MEGABYTE
                        + " MB, is too small for these photos: use smaller photos, or allow more with"
                        + " JDK_JAVA_OPTIONS=-Xmx4g in the environment (4g: 4 GB).";
            }
        }
        return "A fault in skindelta itself, not in your photos (" + oneLine(fault)
                + "): please report it, with what SKINDELTA_STACKTRACE=1 in the environment adds to this line.";
    }

    private static String oneLine(Throwable fault) {
        return fault.toString().lines().findFirst().orElse("").strip();
    }

    private static String messageOf(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
