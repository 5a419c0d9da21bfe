package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A line of the board.
 *
 * @param id such as {@code unchanged/mild}
 * @param group rows that are summed up together: a nuisance, {@code strangers}; or that are not: {@code real},
 *     {@code real/faces-adjusted}, {@code wide-change}, {@code registrars}, {@code card},
 *     {@code card-alone}, {@code paper-alone}
 * @param pairs made when they are needed
 * @param methods that are run on them
 */
public record Row(String id, String group, List<Supplier<TestPair>> pairs, List<Method> methods) {

    public static final String STRANGERS = "strangers";
    public static final String REAL = "real";

    /** The row of dark skin whose redness changes. */
    public static final String DARK = "dark/mild";

    /** Two photos of a face, seconds apart: nothing changed. */
    public static final String SMILES = "real/faces-neutral-smile";
    /** The same photos, one of them adjusted: must say what the photos said as they were taken. */
    public static final String ADJUSTED = "real/faces-adjusted";

    /** Pairs with a colour card beside the skin. */
    public static final String CARD = "card";
    /** The same where all skin but the target is excluded. */
    public static final String CARD_ALONE = "card-alone";
    /** A tag's white paper where all skin but the target is excluded. */
    public static final String PAPER_ALONE = "paper-alone";

    public static final String WIDE_CHANGE = "wide-change";
    /** The same pairs as in other rows, to compare registrars. */
    public static final String REGISTRARS = "registrars";
    /** Groups whose rows have too little in common to be summed up. */
    public static final List<String> UNPOOLED =
            List.of(REAL, ADJUSTED, WIDE_CHANGE, REGISTRARS, CARD, CARD_ALONE, PAPER_ALONE);

    /** One of each skin type. */
    private static final int COMPARED = 6;

    /** Copies the lists. */
    public Row {
        pairs = List.copyOf(pairs);
        methods = List.copyOf(methods);
    }

    /** A row for SkinDelta as it comes and the recipe. */
    public Row(String id, String group, List<Supplier<TestPair>> pairs) {
        this(id, group, pairs, Method.EVERYWHERE);
    }

    /**
     * The methods that are run on one of its pairs. The recipe is slow and a map without its field is of little use: of
     * a painted row they get the first few.
     */
    public List<Method> methods(int pair) {
        boolean all = pair < COMPARED || group.equals(REAL) || group.equals(ADJUSTED);
        return methods.stream()
                .filter(method -> all || (method != Method.RIVAL && method != Method.WITHOUT_FIELD))
                .toList();
    }

    /** The first part of its id. */
    public String scene() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /** The same with one more method. */
    public Row with(Method method) {
        List<Method> more = new ArrayList<>(methods);
        more.add(method);
        return new Row(id, group, pairs, more);
    }

    /** The same, of which the maps alone count. */
    public Row aligningOnly() {
        List<Supplier<TestPair>> less = new ArrayList<>();
        pairs.forEach(pair -> less.add(() -> pair.get().aligningOnly()));
        return new Row(id, group, less, methods);
    }

    /** Its first pairs only; a row does not grow. */
    public Row shortened(int most) {
        return new Row(id, group, pairs.subList(0, Math.min(most, pairs.size())), methods);
    }
}
