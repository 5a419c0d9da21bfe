package io.github.skindelta.sample.skin;

/**
 * An irregular closed curve whose area is known exactly: a circle with a wavy radius, stretched, bent and turned by maps
 * that keep area. {@code area = π R² (1 + ½ Σ aₖ²)}.
 */
public final class Outline {

    private static final double FAR = 2;

    private final double radius;
    private final double farthest;
    private final double stretch;
    private final double bend;
    private final double cosine;
    private final double sine;
    private final double centreX;
    private final double centreY;
    private final double[] waveCosine;
    private final double[] waveSine;

    /**
     * @param seed decides the waves
     * @param shape size, place and proportions
     */
    public Outline(long seed, Shape shape) {
        this.stretch = Math.sqrt(shape.aspect());
        this.bend = shape.bendPerMm();
        this.cosine = StrictMath.cos(StrictMath.toRadians(shape.turnDegrees()));
        this.sine = StrictMath.sin(StrictMath.toRadians(shape.turnDegrees()));
        this.centreX = shape.centreX();
        this.centreY = shape.centreY();
        this.waveCosine = new double[shape.waves()];
        this.waveSine = new double[shape.waves()];
        double power = 0;
        double reach = 1;
        for (int k = 0; k < shape.waves(); k++) {
            double amplitude = shape.waviness() / StrictMath.pow(k + 1, 1.2);
            double phase = 2 * Math.PI * Hash.uniform(Hash.mix(seed, k));
            waveCosine[k] = amplitude * StrictMath.cos(phase);
            waveSine[k] = amplitude * StrictMath.sin(phase);
            power += amplitude * amplitude;
            reach += amplitude;
        }
        this.radius = Math.sqrt(shape.areaMm2() / (Math.PI * (1 + power / 2)));
        this.farthest = radius * reach;
    }

    /**
     * @param areaMm2 exact area inside
     * @param centreX mm
     * @param centreY mm
     * @param aspect length over width
     * @param turnDegrees of the long axis, from x towards y
     * @param bendPerMm curvature of the long axis
     * @param waviness relative height of the slowest wave
     * @param waves how many harmonics, from the second on
     */
    public record Shape(
            double areaMm2,
            double centreX,
            double centreY,
            double aspect,
            double turnDegrees,
            double bendPerMm,
            double waviness,
            int waves) {}

    /**
     * 0 at the centre, 1 on the curve, growing like area: {@code (r / r(θ))²}. Coordinates in mm. Far outside (beyond 1.4
     * times the farthest point of the curve) it only says so, with a value above 2.
     */
    public double relativeArea(double x, double y) {
        double along = ((x - centreX) * cosine + (y - centreY) * sine) / stretch;
        double across = ((y - centreY) * cosine - (x - centreX) * sine) * stretch;
        across -= stretch * bend * stretch * along * stretch * along;
        double squared = along * along + across * across;
        if (squared == 0) {
            return 0;
        }
        if (squared > FAR * farthest * farthest) {
            return squared / (farthest * farthest);
        }
        double distance = Math.sqrt(squared);
        double edge = radius * wave(along / distance, across / distance);
        return squared / (edge * edge);
    }

    /** The point of the curve at this angle (of the unstretched circle), {x, y} in mm. */
    public double[] pointAt(double angleDegrees) {
        return pointAt(angleDegrees, 1);
    }

    /** The point at this angle where {@link #relativeArea} has this value. */
    public double[] pointAt(double angleDegrees, double relativeArea) {
        double c = StrictMath.cos(StrictMath.toRadians(angleDegrees));
        double s = StrictMath.sin(StrictMath.toRadians(angleDegrees));
        double edge = Math.sqrt(relativeArea) * radius * wave(c, s);
        double along = edge * c * stretch;
        double across = edge * s / stretch + bend * along * along;
        return new double[] {centreX + along * cosine - across * sine, centreY + along * sine + across * cosine};
    }

    /** {@code 1 + Σ aₖ cos(kθ + φₖ)}, k = 2, 3, …, by powers of {@code c + is}. */
    private double wave(double c, double s) {
        double sum = 1;
        double re = c * c - s * s;
        double im = 2 * c * s;
        for (int k = 0; k < waveCosine.length; k++) {
            sum += waveCosine[k] * re - waveSine[k] * im;
            double next = re * c - im * s;
            im = re * s + im * c;
            re = next;
        }
        return sum;
    }
}
