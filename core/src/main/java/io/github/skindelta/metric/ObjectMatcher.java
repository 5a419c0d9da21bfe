package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.TravelledMask;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows objects from photo to photo: those that cover each other on the skin are one object, also where one fell apart
 * or several grew together.
 */
final class ObjectMatcher {

    private ObjectMatcher() {}

    /**
     * Matches objects.
     *
     * @param before found in the before photo
     * @param after found in the after photo
     * @param pair the photos
     * @param region name of the target
     * @return one a group of objects that cover each other, largest first
     */
    static List<FollowedObject> match(List<FoundObject> before, List<FoundObject> after, SkinPair pair, String region) {
        List<FoundObject> newcomers = new ArrayList<>(after);
        List<Group> groups = new ArrayList<>();
        for (FoundObject object : before) {
            Mask there = onAfter(object.mask(), pair);
            List<FoundObject> covered = after.stream()
                    .filter(other -> other.mask().and(there).count() > 0)
                    .toList();
            newcomers.removeAll(covered);
            groups.add(new Group(List.of(object), covered));
        }
        newcomers.forEach(object -> groups.add(new Group(List.of(), List.of(object))));
        return numbered(united(groups), pair, region);
    }

    private record Group(List<FoundObject> before, List<FoundObject> after) {

        boolean sharesWith(Group other) {
            return after.stream().anyMatch(other.after::contains);
        }

        Group with(Group other) {
            return new Group(
                    Stream.concat(before.stream(), other.before.stream()).toList(),
                    Stream.concat(after.stream(), other.after.stream())
                            .distinct()
                            .toList());
        }

        double size() {
            return area(before) + area(after);
        }
    }

    private static List<Group> united(List<Group> groups) {
        List<Group> united = new ArrayList<>();
        for (Group group : groups) {
            Group whole = group;
            for (Group other : List.copyOf(united)) {
                if (other.sharesWith(whole)) {
                    united.remove(other);
                    whole = other.with(whole);
                }
            }
            united.add(whole);
        }
        united.sort((a, b) -> Double.compare(b.size(), a.size()));
        return united;
    }

    private static List<FollowedObject> numbered(List<Group> groups, SkinPair pair, String region) {
        boolean metric = pair.before().ruler().isMetric();
        List<FollowedObject> objects = new ArrayList<>();
        for (Group group : groups) {
            SkinObject object = new SkinObject(
                    "scar",
                    objects.size() + 1,
                    region,
                    fate(group),
                    pixels(group.before()),
                    pixels(group.after()),
                    metric ? area(group.before()) : null,
                    metric ? area(group.after()) : null);
            objects.add(new FollowedObject(
                    object,
                    group.before().stream().map(FoundObject::mask).toList(),
                    group.after().stream().map(FoundObject::mask).toList()));
        }
        return objects;
    }

    private static SkinObject.Fate fate(Group group) {
        if (group.before().isEmpty()) {
            return SkinObject.Fate.NEW;
        }
        return group.after().isEmpty() ? SkinObject.Fate.FADED : SkinObject.Fate.KEPT;
    }

    private static double area(List<FoundObject> objects) {
        return objects.stream().mapToDouble(FoundObject::area).sum();
    }

    private static double pixels(List<FoundObject> objects) {
        return objects.stream().mapToDouble(FoundObject::areaPx).sum();
    }

    private static Mask onAfter(Mask mask, SkinPair pair) {
        SkinPhoto after = pair.after();
        return TravelledMask.of(
                mask, pair.before().window(), pair.alignment().afterFromBefore().inverse(), after.window());
    }
}
