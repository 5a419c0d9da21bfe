package io.github.skindelta.benchmarks.scoreboard.slice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slice's figures as they were, or as they are.
 *
 * @param renderer version that painted the pairs
 * @param figures in their order
 */
public record SliceRecord(int renderer, List<Figure> figures) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies the list. */
    public SliceRecord {
        figures = List.copyOf(figures);
    }

    /**
     * One that was written.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static SliceRecord read(String text) {
        try {
            return JSON.readValue(text, SliceRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record of the slice: " + e.getOriginalMessage(), e);
        }
    }

    public String write() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for every figure of this record that is worse now, or is no longer there. */
    public List<String> complaints(SliceRecord now) {
        if (renderer != now.renderer) {
            return List.of("recorded with renderer %d, this is renderer %d: record the slice anew"
                    .formatted(renderer, now.renderer));
        }
        List<String> complaints = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<Figure> later = now.figures.stream()
                    .filter(other -> other.name().equals(figure.name()))
                    .findFirst();
            if (later.isEmpty()) {
                complaints.add(figure.name() + ": no longer measured");
            } else if (figure.isBrokenBy(later.get().value())) {
                complaints.add(figure.complaint(later.get().value()));
            }
        }
        return complaints;
    }
}
