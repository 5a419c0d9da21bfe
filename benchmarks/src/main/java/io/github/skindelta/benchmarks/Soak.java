package io.github.skindelta.benchmarks;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.scene.PairSpec;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Compares one small pair over and over and watches resident memory: what OpenCV allocates is not on the heap, and no
 * garbage collector gives it back.
 *
 * <p>{@code java -Xms512m -Xmx512m -XX:+AlwaysPreTouch -cp benchmarks/target/benchmarks.jar
 * io.github.skindelta.benchmarks.Soak [RUNS]}; 1000 runs by default. A heap of fixed size that is all resident from the
 * start leaves only native memory to grow; a leak on the heap ends in an {@link OutOfMemoryError}. Exit code 0 = flat,
 * 1 = not flat, 2 = wrong arguments, or a system other than Linux.
 */
public final class Soak {

    private static final int DEFAULT_RUNS = 1000;

    /** Fewer leave no fifth to compare with. */
    private static final int FEWEST_RUNS = 5;

    /** Every so many runs a picture is made, too. */
    private static final int EXAMINED_EVERY = 10;

    private static final int REPORTED_EVERY = 50;

    private final PaintedPair pair;
    private final PrintStream out;

    /**
     * A soak of one pair.
     *
     * @param spec the pair; decoded anew on every run
     * @param out for the figures
     */
    Soak(PairSpec spec, PrintStream out) {
        this.pair = PaintedPair.of(spec);
        this.out = out;
    }

    public static void main(String[] args) {
        int runs = runs(args);
        if (runs < FEWEST_RUNS || !ResidentMemory.isKnown()) {
            System.err.println(
                    "Soak [RUNS]: at least " + FEWEST_RUNS + " runs, on Linux, which tells resident memory in /proc");
            System.exit(2);
        }
        SoakTrend trend = new Soak(PairState.scar(320, 240), System.out).run(runs);
        System.out.println(trend.inWords());
        System.exit(trend.isFlat() ? 0 : 1);
    }

    private static int runs(String... args) {
        try {
            return args.length == 0 ? DEFAULT_RUNS : Integer.parseInt(args[0]);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** Compares so many times, at least five. */
    SoakTrend run(int runs) {
        byte[] before = pair.before();
        byte[] after = pair.after();
        double afterFirstFifthMiB = 0;
        for (int run = 1; run <= runs; run++) {
            compare(Photo.decode(before, "before.jpg"), Photo.decode(after, "after.jpg"), run);
            if (run == runs / 5) {
                afterFirstFifthMiB = ResidentMemory.read().nowMiB();
            }
            if (run % REPORTED_EVERY == 0) {
                report(run, ResidentMemory.read());
            }
        }
        return new SoakTrend(afterFirstFifthMiB, ResidentMemory.read().nowMiB());
    }

    private void compare(Photo before, Photo after, int run) {
        SkinComparer comparer = pair.comparer();
        int measurements = run % EXAMINED_EVERY == 0
                ? comparer.examine(before, after).comparison().measurements().size()
                : comparer.compare(before, after).measurements().size();
        if (measurements == 0) {
            throw new IllegalStateException("run " + run + " measured nothing");
        }
    }

    private void report(int run, ResidentMemory memory) {
        out.println(String.format(
                Locale.ROOT, "%5d runs: %4.0f MiB resident, peak %4.0f MiB", run, memory.nowMiB(), memory.peakMiB()));
    }
}
