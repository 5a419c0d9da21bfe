package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.photo.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What speaks against measuring one photo: every finding about it. A new one is one file and one line here. */
public final class PhotoFindings {

    /** The files of findings about any photo, the most serious first. */
    private static final List<BiFunction<PhotoLook, MetricGroups, Optional<Caution>>> ALWAYS = List.of(
            FewPixels::of, MissingTexture::of, Noise::of, Compression::of, SpecialRendering::of, EditingApp::of);

    /** The files of findings about the light on skin. */
    private static final List<BiFunction<PhotoLook, MetricGroups, Optional<Caution>>> ON_SKIN =
            List.of(Overexposure::of, Underexposure::of, Glare::of, ColourCast::of);

    private PhotoFindings() {}

    /**
     * Looks at a photo.
     *
     * @param photo any photo, of skin or not
     * @param groups the metrics that findings may touch
     * @return the findings; none forbids a metric
     */
    public static List<Caution> of(Photo photo, MetricGroups groups) {
        PhotoLook look = PhotoLook.at(photo);
        List<Caution> findings = new ArrayList<>();
        if (photo.isGrey()) {
            findings.add(grey());
        } else if (LittleSkin.of(look).isPresent()) {
            // What has another colour than skin says nothing of the light on it.
            findings.add(LittleSkin.of(look).orElseThrow());
        } else {
            ON_SKIN.forEach(finding -> finding.apply(look, groups).ifPresent(findings::add));
        }
        ALWAYS.forEach(finding -> finding.apply(look, groups).ifPresent(findings::add));
        return findings;
    }

    private static Caution grey() {
        return Caution.of(
                "grey-photo",
                "The photo has no colour, so that nothing can be compared but its alignment.",
                "Use the original photo in colour.");
    }
}
