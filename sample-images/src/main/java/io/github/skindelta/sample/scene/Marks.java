package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.StriaKind;
import io.github.skindelta.sample.skin.Structures;
import io.github.skindelta.sample.skin.Wrinkle;
import java.util.List;

/** The wrinkles, pores, striae and hairs of a scene before and after. */
final class Marks {

    private static final double SHORTENED = 0.7;
    private static final double SHALLOWER = 0.8;

    private final PairSpec spec;
    private final Target target;

    Marks(PairSpec spec, Target target) {
        this.spec = spec;
        this.target = target;
    }

    /** On the day of the before photo; none in scenes about something else. */
    Structures before() {
        return switch (spec.scene()) {
            case WRINKLES_SHORTEN, WRINKLES_UNCHANGED -> Structures.ofWrinkles(wrinkles());
            case PORES_SHRINK, PORES_UNCHANGED -> Structures.ofPores(pores().all());
            case STRIAE_RUBRA_NARROW -> Structures.ofStriae(striae().all(StriaKind.RUBRA));
            case STRIAE_ALBA_NARROW -> Structures.ofStriae(striae().all(StriaKind.ALBA));
            case STRIAE_UNCHANGED -> Structures.ofStriae(striae().all(bySeed()));
            case HAIR_GROWS, HAIR_UNCHANGED -> Structures.ofHairs(hairs().all());
            default -> Structures.NONE;
        };
    }

    /** On the day of the after photo. */
    Structures after() {
        return switch (spec.scene()) {
            case WRINKLES_SHORTEN -> Structures.ofWrinkles(shortened());
            case PORES_SHRINK -> Structures.ofPores(pores().treated());
            case STRIAE_RUBRA_NARROW -> Structures.ofStriae(striae().narrowed(StriaKind.RUBRA));
            case STRIAE_ALBA_NARROW -> Structures.ofStriae(striae().narrowed(StriaKind.ALBA));
            case HAIR_GROWS -> Structures.ofHairs(hairs().grown());
            default -> before();
        };
    }

    private List<Wrinkle> wrinkles() {
        return new Wrinkles(seed(2004), target).all();
    }

    private List<Wrinkle> shortened() {
        return wrinkles().stream()
                .map(wrinkle -> wrinkle.shortened(SHORTENED, SHALLOWER))
                .toList();
    }

    private Pores pores() {
        return new Pores(seed(2005), target);
    }

    private Striae striae() {
        return new Striae(seed(2006), target);
    }

    private ScalpHairs hairs() {
        return new ScalpHairs(seed(2007), target);
    }

    private StriaKind bySeed() {
        return Math.floorMod(spec.seed(), 2L) == 1 ? StriaKind.RUBRA : StriaKind.ALBA;
    }

    private long seed(int number) {
        return Hash.mix(spec.seed(), number);
    }
}
