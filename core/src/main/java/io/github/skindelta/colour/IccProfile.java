package io.github.skindelta.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An embedded ICC profile (ICC.1:2001-04 and ICC.1:2022), as far as a photo needs it: its name, and the curves and
 * matrix of a matrix-shaper or grey profile. Profiles that are tables only have no {@link #rgbEncoding()}.
 */
public final class IccProfile {

    private static final int HEADER_BYTES = 128;
    private static final int MOST_TAGS = 100;
    // sRGB profiles in circulation round their colorants differently; all of them mean sRGB.
    private static final double SRGB_TOLERANCE = 2e-3;

    /** What kind of samples a profile describes. */
    public enum Space {
        /** Red, green, blue. */
        RGB,
        /** Grey only. */
        GREY,
        /** Four inks. */
        CMYK,
        /** Something else. */
        OTHER
    }

    private final byte[] bytes;
    private final Space space;
    private final String connectionSpace;
    private final Map<String, byte[]> tags;

    private IccProfile(byte[] bytes) {
        this.bytes = bytes;
        this.space = switch (ascii(bytes, 16)) {
            case "RGB " -> Space.RGB;
            case "GRAY" -> Space.GREY;
            case "CMYK" -> Space.CMYK;
            default -> Space.OTHER;
        };
        this.connectionSpace = ascii(bytes, 20);
        this.tags = readTags(bytes);
    }

    /**
     * Reads a profile.
     *
     * @param bytes the profile as embedded
     * @return the profile, or empty if the bytes are not a readable profile
     */
    public static Optional<IccProfile> parse(byte[] bytes) {
        try {
            if (bytes.length < HEADER_BYTES + 4 || !ascii(bytes, 36).equals("acsp")) {
                return Optional.empty();
            }
            return Optional.of(new IccProfile(bytes.clone()));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** What kind of samples it describes. */
    public Space space() {
        return space;
    }

    /** The profile's own bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What the profile calls itself; {@code unnamed profile} where it does not say. */
    public String description() {
        try {
            return Optional.ofNullable(tags.get("desc"))
                    .map(IccProfile::text)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .orElse("unnamed profile");
        } catch (RuntimeException damaged) {
            return "unnamed profile";
        }
    }

    /**
     * Curves and matrix, where the profile has them and they make sense; a grey profile's curve serves all channels.
     *
     * @return the encoding, or empty for profiles that are tables only, and for damaged ones
     */
    public Optional<RgbEncoding> rgbEncoding() {
        try {
            return switch (space) {
                case GREY -> greyEncoding();
                case RGB -> matrixEncoding();
                default -> Optional.empty();
            };
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Optional<RgbEncoding> greyEncoding() {
        byte[] tag = tags.get("kTRC");
        if (tag == null) {
            return Optional.empty();
        }
        TransferCurve curve = curve(tag);
        return Optional.of(new RgbEncoding(description(), curve, curve, curve, Matrix3.IDENTITY));
    }

    private Optional<RgbEncoding> matrixEncoding() {
        boolean complete = tags.keySet().containsAll(Arrays.asList("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"));
        if (!complete || !connectionSpace.equals("XYZ ")) {
            return Optional.empty();
        }
        Matrix3 xyzD50FromRgb = Matrix3.ofColumns(xyz("rXYZ"), xyz("gXYZ"), xyz("bXYZ"));
        if (Math.abs(xyzD50FromRgb.determinant()) < 1e-6) {
            return Optional.empty();
        }
        return Optional.of(new RgbEncoding(
                description(),
                curve(tag("rTRC")),
                curve(tag("gTRC")),
                curve(tag("bTRC")),
                linearSrgbFrom(xyzD50FromRgb)));
    }

    private static Matrix3 linearSrgbFrom(Matrix3 xyzD50FromRgb) {
        Matrix3 matrix =
                RgbPrimaries.linearSrgbFromXyzD50().times(xyzD50FromRgb).keepingGrey();
        return matrix.largestDifference(Matrix3.IDENTITY) < SRGB_TOLERANCE ? Matrix3.IDENTITY : matrix;
    }

    private byte[] tag(String signature) {
        byte[] tag = tags.get(signature);
        if (tag == null) {
            throw new IllegalArgumentException("no tag " + signature);
        }
        return tag;
    }

    private double[] xyz(String signature) {
        ByteBuffer in = ByteBuffer.wrap(tag(signature)).position(8);
        return new double[] {fixed(in), fixed(in), fixed(in)};
    }

    private static double fixed(ByteBuffer in) {
        return in.getInt() / 65536.0;
    }

    private static TransferCurve curve(byte[] tag) {
        TransferCurve curve = switch (ascii(tag, 0)) {
            case "curv" -> sampled(tag);
            case "para" -> parametric(tag);
            default -> throw new IllegalArgumentException("no curve");
        };
        requireSensible(curve);
        return curve;
    }

    private static void requireSensible(TransferCurve curve) {
        double black = curve.linear(0);
        double white = curve.linear(1);
        // Also false for NaN.
        boolean sensible = black > -0.01 && black < 0.2 && white > 0.8 && white < 1.2;
        if (!sensible) {
            throw new IllegalArgumentException("a curve from " + black + " to " + white);
        }
    }

    private static TransferCurve sampled(byte[] tag) {
        ByteBuffer in = ByteBuffer.wrap(tag).position(8);
        int count = in.getInt();
        if (count == 0) {
            return TransferCurve.gamma(1);
        }
        if (count == 1) {
            return TransferCurve.gamma(Short.toUnsignedInt(in.getShort()) / 256.0);
        }
        if (count < 0 || count > in.remaining() / 2) {
            throw new IllegalArgumentException("a curve of " + count + " values in " + tag.length + " bytes");
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Short.toUnsignedInt(in.getShort()) / 65535.0;
        }
        return new TransferCurve.Sampled(values);
    }

    private static TransferCurve parametric(byte[] tag) {
        ByteBuffer in = ByteBuffer.wrap(tag).position(8);
        int type = in.getShort();
        in.getShort();
        double g = fixed(in);
        if (type == 0) {
            return TransferCurve.gamma(g);
        }
        double a = fixed(in);
        double b = fixed(in);
        if (type == 1) {
            return new TransferCurve.Parametric(g, a, b, 0, -b / a, 0, 0);
        }
        double c = fixed(in);
        if (type == 2) {
            return new TransferCurve.Parametric(g, a, b, 0, -b / a, c, c);
        }
        double d = fixed(in);
        return switch (type) {
            case 3 -> new TransferCurve.Parametric(g, a, b, c, d, 0, 0);
            case 4 -> new TransferCurve.Parametric(g, a, b, c, d, fixed(in), fixed(in));
            default -> throw new IllegalArgumentException("parametric curve of type " + type);
        };
    }

    private static String text(byte[] tag) {
        ByteBuffer in = ByteBuffer.wrap(tag).position(8);
        return switch (ascii(tag, 0)) {
            case "desc" -> latin(tag, 12, Math.min(in.getInt(), tag.length - 12));
            case "mluc" -> multilingual(tag, in);
            case "text" -> latin(tag, 8, tag.length - 8);
            default -> "";
        };
    }

    private static String multilingual(byte[] tag, ByteBuffer in) {
        if (in.getInt() < 1) {
            return "";
        }
        int length = in.getInt(20);
        int offset = in.getInt(24);
        return new String(tag, offset, length, StandardCharsets.UTF_16BE).replace("\0", "");
    }

    private static String latin(byte[] tag, int offset, int length) {
        String text = new String(tag, offset, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Map<String, byte[]> readTags(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(HEADER_BYTES);
        int count = in.getInt();
        if (count < 0 || count > MOST_TAGS) {
            throw new IllegalArgumentException(count + " tags");
        }
        Map<String, byte[]> tags = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String signature = ascii(bytes, in.position());
            in.getInt();
            int offset = in.getInt();
            int length = in.getInt();
            if (offset >= 0 && length >= 8 && offset <= bytes.length - length) {
                tags.put(signature, Arrays.copyOfRange(bytes, offset, offset + length));
            }
        }
        return tags;
    }

    private static String ascii(byte[] bytes, int offset) {
        return new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
