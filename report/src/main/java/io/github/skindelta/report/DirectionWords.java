package io.github.skindelta.report;

/**
 * What less and more of a metric are called. Descriptions only: whether lighter or smaller is better is not for us to
 * say.
 *
 * @param decreased such as "less red"
 * @param increased such as "redder"
 */
record DirectionWords(String decreased, String increased) {

    /**
     * The words for a metric.
     *
     * @param id of the metric; one without words of its own decreases and increases
     * @return both directions
     */
    static DirectionWords of(String id) {
        return switch (id) {
            case "redness", "redness-lab" -> new DirectionWords("less red", "redder");
            case "redness-area" -> new DirectionWords("less of it red", "more of it red");
            case "haemoglobin" -> new DirectionWords("less blood", "more blood");
            case "evenness" -> new DirectionWords("more even", "less even");
            case "spot-count" -> new DirectionWords("fewer spots", "more spots");
            case "pigmentation", "melanin" -> new DirectionWords("less pigment", "more pigment");
            case "lightness", "ita" -> new DirectionWords("darker", "lighter");
            case "texture-fine", "texture-coarse", "texture-contrast" -> new DirectionWords("smoother", "rougher");
            case "scar-area", "scar-area-fraction", "spot-area" -> new DirectionWords("smaller", "larger");
            case "scar-contrast" -> new DirectionWords("stands out less", "stands out more");
            case "wrinkle-length" -> new DirectionWords("shorter or fewer lines", "longer or more lines");
            case "wrinkle-width", "striae-width" -> new DirectionWords("narrower", "wider");
            case "wrinkle-depth" -> new DirectionWords("less dark", "darker");
            case "striae-area" -> new DirectionWords("smaller", "larger");
            case "striae-redness" -> new DirectionWords("less red", "redder");
            case "striae-lightness" -> new DirectionWords("darker", "lighter");
            case "pore-density" -> new DirectionWords("fewer pores", "more pores");
            case "hair-coverage" -> new DirectionWords("less hair", "more hair");
            case "hair-density" -> new DirectionWords("fewer hairs", "more hairs");
            default -> new DirectionWords("decreased", "increased");
        };
    }
}
