package io.github.skindelta.sample.camera;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * From light on the sensor to the picture: noise, tone curve, then on the encoded picture what phones do, smoothing colour
 * and the least differences of luma and sharpening the others.
 */
final class Development {

    /** Luma's surroundings; differences from them are shrunk or raised. */
    private static final double LUMA_SIGMA_PX = 1.1;
    /** Chroma noise is coarse after demosaicing and eyes are lenient with colour. */
    private static final double CHROMA_SIGMA_PX = 1.5;
    /** Codes; noise at low sensitivity is 1.4. */
    private static final double LEAST_DIFFERENCE = 1.8;
    /** What is left of the least differences: with nothing left, skin looks like plastic. */
    private static final float KEPT = 0.5f;

    private final Camera camera;

    Development(Camera camera) {
        this.camera = camera;
    }

    /** The picture, {@link BufferedImage#TYPE_INT_RGB}. */
    BufferedImage developed(LinearImage light) {
        EncodedImage image = encoded(light);
        if (camera.processing().denoising() > 0) {
            image = image.colourBlurred(
                    new Gaussian(CHROMA_SIGMA_PX * camera.processing().denoising()));
        }
        if (camera.processing().denoising() > 0 || camera.processing().sharpening() > 0) {
            makeCrisp(image);
        }
        return image.picture();
    }

    private EncodedImage encoded(LinearImage light) {
        EncodedImage encoded = new EncodedImage(light.width, light.height);
        ToneCurve curve = new ToneCurve(camera.processing().contrast());
        SensorNoise noise = new SensorNoise(camera.sensor());
        IntStream.range(0, light.height).parallel().forEach(row -> {
            for (int pixel = row * light.width, end = pixel + light.width; pixel < end; pixel++) {
                float red = curve.code(noise.read(light.red[pixel], 3L * pixel));
                float green = curve.code(noise.read(light.green[pixel], 3L * pixel + 1));
                float blue = curve.code(noise.read(light.blue[pixel], 3L * pixel + 2));
                encoded.set(pixel, red, green, blue);
            }
        });
        return encoded;
    }

    private void makeCrisp(EncodedImage image) {
        float[] luma = image.luma;
        float[] surroundings = new Gaussian(LUMA_SIGMA_PX).blurred(luma, image.width);
        double least = camera.processing().denoising() * LEAST_DIFFERENCE;
        float leastSquared = (float) (least * least);
        float raise = 1 + (float) camera.processing().sharpening();
        for (int i = 0; i < luma.length; i++) {
            float difference = luma[i] - surroundings[i];
            float squared = difference * difference;
            float kept = (squared + KEPT * leastSquared) / (squared + leastSquared + 1e-6f);
            luma[i] = surroundings[i] + raise * kept * difference;
        }
    }
}
