package io.github.skindelta.lighting;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.TypicalTone;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.KnownArea;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PixelArea;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSite;
import io.github.skindelta.skin.SkinView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two photos of the same skin under one light; the only way for pixels to reach a metric.
 *
 * <p>Both photos are brought to what a camera without a tone curve would show: by a colour card in both of them, or by what
 * cameras usually do. The light of the before photo stays as photographed. That of the after photo is divided, channel by
 * channel, by what it differed by on the same reference skin, place by place. Without reference skin, white paper or a colour
 * card stands in: a weaker tier, in which both photos are brought to white light.
 */
public final class SkinPair {

    /**
     * By how much the light between two photos differs more or less on skin than on paper beside it, standard deviation of the
     * natural logarithm: what the fields of rendered pairs of tuning seeds differ by between the middle and four fifths of the
     * way to the edge, in another room.
     */
    private static final double FAR_FROM_PAPER = 0.11;

    private final SkinPhoto before;
    private final SkinPhoto after;
    private final List<SkinSite> sites;
    private final Found found;

    private SkinPair(SkinPhoto before, SkinPhoto after, List<SkinSite> sites, Found found) {
        this.before = before;
        this.after = after;
        this.sites = sites;
        this.found = found;
    }

    /**
     * What is the same wherever the pair is looked at.
     *
     * @param light how it differed
     * @param alignment the map between the photos
     * @param tone what tells the cameras' curves
     */
    private record Found(LightMatcher.Result light, Alignment alignment, Tone tone) {}

    /** What tells how strongly the cameras show contrast. */
    public enum Tone {
        /** Nothing: what cameras usually do is taken out ({@link TypicalTone}). */
        USUAL,
        /** The greys of a colour card in both photos: the curves are taken out. */
        OF_CARD
    }

    /**
     * Matches the light of a selection.
     *
     * @param selection the pixels that count
     * @param alignment the map between the photos
     * @param millimetresPerPixel of the before photo at the middle of the targets; empty where unknown
     * @param middle middle of the targets, pixels of the before photo
     * @return the pair
     */
    public static SkinPair of(
            SkinSelection selection, Alignment alignment, OptionalDouble millimetresPerPixel, Point middle) {
        return of(selection, alignment, new Standards(millimetresPerPixel, middle, Optional.empty(), Optional.empty()));
    }

    /**
     * Matches the light of a selection on untouched skin; where there is too little of it, on a colour card or white paper.
     *
     * @param selection the pixels that count
     * @param alignment the map between the photos
     * @param standards of known size and colour
     * @return the pair
     */
    public static SkinPair of(SkinSelection selection, Alignment alignment, Standards standards) {
        SkinSelection shown =
                standards.cards().map(cards -> cards.undone(selection)).orElseGet(() -> usually(selection));
        Given given = new Given(shown, alignment, standards);
        LightMatcher.Result matched = LightMatcher.match(shown, alignment);
        if (matched.light().tier() != LightMatch.Tier.NONE) {
            return given.under(Lit.by(matched, given));
        }
        return standards
                .cards()
                .map(cards -> given.under(Lit.byCards(cards, given)))
                .or(() -> standards.whites().map(paper -> given.under(Lit.byPaper(paper.undone(), given))))
                .orElseGet(() -> given.under(Lit.by(matched, given)));
    }

    /** Without what cameras usually do. */
    private static SkinSelection usually(SkinSelection selection) {
        return selection.lit(TypicalTone::undone, TypicalTone::undone);
    }

    /**
     * What is known about the photos besides their skin.
     *
     * @param millimetresPerPixel of the before photo at the middle of the targets; empty where unknown
     * @param middle middle of the targets, pixels of the before photo
     * @param whites the same white paper in both photos
     * @param cards a colour card in both photos
     */
    public record Standards(
            OptionalDouble millimetresPerPixel, Point middle, Optional<Whites> whites, Optional<Cards> cards) {}

    /**
     * Both photos under one light.
     *
     * @param light how it was found
     * @param before the before photo's pixels
     * @param after the after photo's pixels
     */
    private record Lit(LightMatcher.Result light, LinearRgb before, LinearRgb after) {

        static Lit by(LightMatcher.Result light, Given given) {
            SkinSelection selection = given.selection();
            Warp beforeFromAfter = given.alignment().afterFromBefore().inverse();
            return new Lit(
                    light,
                    selection.before().linear(),
                    new Relighting(light, selection.before().window(), beforeFromAfter).of(selection.after()));
        }

        static Lit byPaper(Whites paper, Given given) {
            return new Lit(
                    LightMatcher.Result.without(paper.match()),
                    paper.neutralBefore(given.selection().before().linear()),
                    paper.neutralAfter(given.selection().after().linear()));
        }

        static Lit byCards(Cards cards, Given given) {
            return new Lit(
                    LightMatcher.Result.without(cards.match()),
                    given.selection().before().linear(),
                    given.selection().after().linear());
        }
    }

    /** What a pair is made of before its light is matched. */
    private record Given(SkinSelection selection, Alignment alignment, Standards standards) {

        SkinPair under(Lit lit) {
            OptionalDouble millimetresPerPixel = standards.millimetresPerPixel();
            Point middle = standards.middle();
            double unit = millimetresPerPixel.orElse(1);
            Ruler.LengthUnit lengths =
                    millimetresPerPixel.isPresent() ? Ruler.LengthUnit.MILLIMETRE : Ruler.LengthUnit.BEFORE_PIXEL;
            double afterUnit = unit / Math.sqrt(alignment.afterFromBefore().areaScale(middle.x(), middle.y()));
            double coarser = Math.max(unit, afterUnit);
            Warp beforeFromAfter = alignment.afterFromBefore().inverse();
            SkinPhoto before = photo(
                    selection.before(), lit.before(), row -> column -> unit * unit, new Ruler(lengths, unit, coarser));
            SkinPhoto after = photo(
                    selection.after(),
                    lit.after(),
                    new KnownArea(
                            row -> areas(beforeFromAfter.row(row), unit),
                            selection.after().window()),
                    new Ruler(lengths, afterUnit, coarser));
            Tone tone = standards.cards().isPresent() ? Tone.OF_CARD : Tone.USUAL;
            return new SkinPair(before, after, selection.sites(), new Found(lit.light(), alignment, tone));
        }
    }

    private static PixelArea.Row areas(WarpRow beforeFromAfter, double unit) {
        return column -> {
            beforeFromAfter.moveTo(column);
            return unit * unit * beforeFromAfter.areaScale();
        };
    }

    private static SkinPhoto photo(SkinView view, LinearRgb linear, PixelArea area, Ruler ruler) {
        return new SkinPhoto(linear, view, area, ruler);
    }

    /**
     * The same pair without pixels that say nothing about skin.
     *
     * @param onBefore in the grid of the before photo's window
     * @param onAfter in the grid of the after photo's
     * @return a pair whose photos and sites leave them out; its light stays as it was matched
     */
    public SkinPair without(Mask onBefore, Mask onAfter) {
        return new SkinPair(
                before.without(onBefore),
                after.without(onAfter),
                sites.stream().map(site -> site.without(onBefore, onAfter)).toList(),
                found);
    }

    /** The before photo: in its own light, or, where a card or, for want of untouched skin, paper tells it, in white light. */
    public SkinPhoto before() {
        return before;
    }

    /** The after photo, in the before photo's light. */
    public SkinPhoto after() {
        return after;
    }

    /** The targets, in the order drawn. */
    public List<SkinSite> sites() {
        return sites;
    }

    /** How the light differed. */
    public LightMatch light() {
        return found.light().light();
    }

    /** Which terms the difference of the light was found to have. */
    public Drift drift() {
        return found.light().field().shape();
    }

    /**
     * How far the light on a target is in doubt because untouched skin around it does not tell the shape of its field there.
     *
     * @param site the target
     * @return standard deviation of the target's mean, natural logarithm of light, common to all channels
     */
    public double lightDoubt(SkinSite site) {
        return isAbsolute()
                ? FAR_FROM_PAPER
                : found.light().doubt().at(site.before().target());
    }

    /**
     * Whether colours are those of the skin itself, in the light in which paper is white or a card's greys are grey, because
     * there is no untouched skin to compare with.
     */
    public boolean isAbsolute() {
        return light().tier() == LightMatch.Tier.CARD;
    }

    /** What tells how strongly the cameras show contrast. */
    public Tone tone() {
        return found.tone();
    }

    /** Where each spot of the before photo is in the after photo. */
    public Alignment alignment() {
        return found.alignment();
    }
}
