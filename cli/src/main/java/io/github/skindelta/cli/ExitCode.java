package io.github.skindelta.cli;

/** How a run ended; scripts rely on these numbers. */
final class ExitCode {

    /** The work is done. */
    static final int DONE = 0;
    /** A fault in SkinDelta or in its installation. */
    static final int FAULT = 1;
    /** The command line asks for something that cannot be done. */
    static final int USAGE = 2;
    /** The photos cannot be compared, or one cannot be read. */
    static final int NOT_COMPARABLE = 3;

    private ExitCode() {}
}
