package io.github.skindelta.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The decoders, made directly: ImageIO's own search goes through the thread's class loader and its registry is global,
 * so that what an application does there would change what is decoded.
 */
final class ImageReaders {

    private static final String JDK_JPEG = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final String JDK_PNG = "com.sun.imageio.plugins.png.PNGImageReaderSpi";

    private ImageReaders() {}

    static ImageReader of(PhotoFormat format) throws IOException {
        return switch (format) {
            case JPEG -> jpeg();
            case PNG -> jdk(JDK_PNG).createReaderInstance();
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance(null);
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            default -> throw new IllegalArgumentException("no reader for " + format);
        };
    }

    /** TwelveMonkeys' reader looks for the JDK's decoder in the registry that it is registered in: a private one. */
    private static ImageReader jpeg() throws IOException {
        ServiceRegistry registry =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        registry.registerServiceProvider(jdk(JDK_JPEG), ImageReaderSpi.class);
        JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
        registry.registerServiceProvider(provider, ImageReaderSpi.class);
        return provider.createReaderInstance(null);
    }

    private static ImageReaderSpi jdk(String className) {
        Iterator<ImageReaderSpi> providers =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (providers.hasNext()) {
            ImageReaderSpi provider = providers.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java has no " + className + "; a full JDK or JRE is needed");
    }
}
