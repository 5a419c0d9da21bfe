package io.github.skindelta.report;

import java.util.List;

/** Words in a row: "a, b and c". */
final class WordList {

    private WordList() {}

    /**
     * Joins words.
     *
     * @param words at least one
     * @return as a sentence has them
     */
    static String of(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
