package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.ColourCard;
import io.github.skindelta.comparability.MetricGroups;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Cards;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Colour cards in the photos of a pair. Nobody says that there are any: they are looked for.
 *
 * @param before in the before photo
 * @param after in the after photo
 */
record PairCards(Optional<ColourCard> before, Optional<ColourCard> after) {

    private static final List<String> COLOURS = MetricGroups.of(
                    Metrics.definitions().stream().map(MetricDefinition::id).toList())
            .colour();

    private static final String ADVICE =
            "Lay the same card flat beside the skin in both sessions, wholly inside the photo, in the light that the"
                    + " skin is in and without glare on its greys.";

    static PairCards in(Photo before, Photo after) {
        return new PairCards(ColourCard.in(before), ColourCard.in(after));
    }

    /** What both cards tell; empty unless both photos hold one that can be read. */
    Optional<Cards> read() {
        return before.isPresent()
                        && after.isPresent()
                        && before.get() instanceof ColourCard.Read then
                        && after.get() instanceof ColourCard.Read now
                ? Optional.of(new Cards(then.tone(), now.tone()))
                : Optional.empty();
    }

    /** A card is no skin, wherever it lies in either photo. */
    SkinSelector.Drawing excludedFrom(SkinSelector.Drawing drawing, Alignment alignment) {
        if (before.isEmpty() && after.isEmpty()) {
            return drawing;
        }
        Warp beforeFromAfter = alignment.afterFromBefore().inverse();
        List<Region> regions = new ArrayList<>(drawing.regions());
        before.ifPresent(card -> regions.add(excluded(card.outline())));
        after.ifPresent(card -> regions.add(
                excluded(card.outline().stream().map(beforeFromAfter::map).toList())));
        return new SkinSelector.Drawing(regions, drawing.onAfter());
    }

    private static Region excluded(List<Point> outline) {
        return new Region(
                Region.UNNAMED, RegionRole.EXCLUDE, null, new Region.Polygons(List.of(outline)), "colour card");
    }

    /**
     * Says what became of the cards.
     *
     * @param names of the before and the after photo's files
     */
    List<Caution> cautions(List<String> names) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (read().isPresent()) {
            return List.of(caution(
                    "colour-card",
                    "Both photos show a colour card, and colours are measured by it, without the cameras' own contrast and"
                            + " colour balance: that is right only where the card lay in the same light as the skin."));
        }
        List<String> problems = new ArrayList<>();
        problem(before, names.get(0)).ifPresent(problems::add);
        problem(after, names.get(1)).ifPresent(problems::add);
        return List.of(caution(
                "colour-card-not-used", "A colour card was seen and not used: " + String.join("; ", problems) + "."));
    }

    private static Optional<String> problem(Optional<ColourCard> card, String name) {
        if (card.isEmpty()) {
            return Optional.of("none is seen in " + name);
        }
        return card.get() instanceof ColourCard.Read
                ? Optional.empty()
                : Optional.of("its greys in " + name + " are cut off, too small, too bright, unevenly lit or hazy");
    }

    private static Caution caution(String code, String message) {
        return new Caution(code, message, null, null, COLOURS, Caution.Effect.CAUTION, ADVICE);
    }
}
