package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page shows, as texts; the template only arranges them.
 *
 * @param assets style and script
 * @param viewer the two pictures and what is drawn over them
 * @param photos one card per photo
 * @param grade how far the photos can be compared
 * @param regions one table per treated region
 * @param certainty what intervals and detectable changes are
 * @param matching how the photos were brought together
 * @param cautions doubts that stand beside the result, those that forbid a metric first
 * @param limits what the report does not say
 * @param version of SkinDelta
 * @param options by name
 */
record ReportPage(
        PageAssets assets,
        Viewer viewer,
        List<PhotoCard> photos,
        String grade,
        List<RegionTable> regions,
        List<String> certainty,
        List<Fact> matching,
        List<CautionGroup> cautions,
        List<String> limits,
        String version,
        List<Fact> options) {

    /** A photo. */
    record PhotoCard(String label, String file, String details, String colourProfile, String sha256) {}

    /** A caution. */
    record CautionCard(String message, String effect, String advice) {}

    /** Cautions of one effect under what they have in common. */
    record CautionGroup(String title, String code, List<CautionCard> cautions) {}

    /** The page of an examination. */
    static ReportPage of(Examination examination) {
        Comparison comparison = examination.comparison();
        return new ReportPage(
                PageAssets.load(),
                Viewer.of(examination),
                photos(comparison),
                CautionInWords.grade(comparison.grade()),
                RegionTable.all(comparison),
                List.of(
                        CertaintyInWords.INTERVAL + " " + CertaintyInWords.DETECTABLE,
                        CertaintyInWords.MANY_NUMBERS + " " + CertaintyInWords.ADJUSTED + " It stands under Details."),
                matching(comparison),
                Stream.of(Effect.FORBIDS, Effect.CAUTION)
                        .map(effect -> group(effect, comparison.cautions()))
                        .filter(group -> !group.cautions().isEmpty())
                        .toList(),
                Limits.of(comparison),
                comparison.software().version(),
                comparison.software().options().entrySet().stream()
                        .map(option -> new Fact(option.getKey(), option.getValue()))
                        .toList());
    }

    private static List<PhotoCard> photos(Comparison comparison) {
        List<PhotoCard> cards = new ArrayList<>();
        cards.add(card("Before", comparison.before().photo()));
        cards.add(card("After", comparison.after().photo()));
        comparison.before().replicates().forEach(photo -> cards.add(card("Before, further photo", photo)));
        comparison.after().replicates().forEach(photo -> cards.add(card("After, further photo", photo)));
        return cards;
    }

    private static PhotoCard card(String label, PhotoFacts photo) {
        return new PhotoCard(
                label, photo.file(), Explanation.photo(photo), photo.capture().colourProfile(), photo.sha256());
    }

    private static CautionGroup group(Effect effect, List<Caution> cautions) {
        return new CautionGroup(
                effect == Effect.FORBIDS ? "Why something was not measured" : "Read with care",
                JsonParts.code(effect),
                cautions.stream()
                        .filter(caution -> caution.effect() == effect)
                        .map(ReportPage::card)
                        .toList());
    }

    private static CautionCard card(Caution caution) {
        return new CautionCard(caution.message(), CautionInWords.effect(caution), caution.advice());
    }

    private static List<Fact> matching(Comparison comparison) {
        Stream<Fact> means = Explanation.means(comparison).stream().map(sentence -> new Fact("Means", sentence));
        Stream<Fact> both = Stream.of(
                new Fact("Alignment", Explanation.alignment(comparison)),
                new Fact("Overlap", Explanation.overlap(comparison)),
                new Fact("Scale", Explanation.scale(comparison)),
                new Fact("Light", LightInWords.of(comparison.light())));
        Stream<Fact> skin = comparison.regions().stream()
                .filter(region -> region.role() != RegionRole.EXCLUDE)
                .map(region -> skin(region, comparison.regions()));
        return Stream.of(means, both, skin).flatMap(facts -> facts).toList();
    }

    private static Fact skin(RegionFacts region, List<RegionFacts> regions) {
        return region.role() == RegionRole.REFERENCE
                ? new Fact(
                        "Reference skin: " + region.name(),
                        "Untouched skin to compare with, outlined by dots in the picture: "
                                + Explanation.reference(region, regions) + ".")
                : new Fact(
                        "Treated region: " + region.name(),
                        "Outline: " + region.source() + ". Skin that counted: " + Explanation.skin(region) + ".");
    }
}
