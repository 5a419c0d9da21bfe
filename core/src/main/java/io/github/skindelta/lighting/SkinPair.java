package io.github.skindelta.lighting;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.KnownArea;
import io.github.skindelta.raster.PixelArea;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSite;
import io.github.skindelta.skin.SkinView;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two photos of the same skin under one light; the only way for pixels to reach a metric.
 *
 * <p>The before photo stays as photographed. The after photo is divided, channel by channel, by what its light differed
 * on the same reference skin, place by place.
 */
public final class SkinPair {

    private final SkinPhoto before;
    private final SkinPhoto after;
    private final List<SkinSite> sites;
    private final LightMatch light;
    private final Drift drift;
    private final FieldDoubt fieldDoubt;
    private final Alignment alignment;

    private SkinPair(
            SkinPhoto before, SkinPhoto after, List<SkinSite> sites, LightMatcher.Result light, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.sites = sites;
        this.light = light.light();
        this.drift = light.field().shape();
        this.fieldDoubt = light.doubt();
        this.alignment = alignment;
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
        LightMatcher.Result matched = LightMatcher.match(selection, alignment);
        double unit = millimetresPerPixel.orElse(1);
        Ruler.LengthUnit lengths =
                millimetresPerPixel.isPresent() ? Ruler.LengthUnit.MILLIMETRE : Ruler.LengthUnit.BEFORE_PIXEL;
        double afterUnit = unit / Math.sqrt(alignment.afterFromBefore().areaScale(middle.x(), middle.y()));
        double coarser = Math.max(unit, afterUnit);
        Warp beforeFromAfter = alignment.afterFromBefore().inverse();
        SkinPhoto before = photo(
                selection.before(),
                selection.before().linear(),
                row -> column -> unit * unit,
                new Ruler(lengths, unit, coarser));
        SkinPhoto after = photo(
                selection.after(),
                new Relighting(matched, selection.before().window(), beforeFromAfter).of(selection.after()),
                new KnownArea(
                        row -> areas(beforeFromAfter.row(row), unit),
                        selection.after().window()),
                new Ruler(lengths, afterUnit, coarser));
        return new SkinPair(before, after, selection.sites(), matched, alignment);
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

    /** The before photo, as photographed. */
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
        return light;
    }

    /** Which terms the difference of the light was found to have. */
    public Drift drift() {
        return drift;
    }

    /**
     * How far the light on a target is in doubt because untouched skin around it does not tell the shape of its field there.
     *
     * @param site the target
     * @return standard deviation of the target's mean, natural logarithm of light, common to all channels
     */
    public double lightDoubt(SkinSite site) {
        return fieldDoubt.at(site.before().target());
    }

    /** Where each spot of the before photo is in the after photo. */
    public Alignment alignment() {
        return alignment;
    }
}
