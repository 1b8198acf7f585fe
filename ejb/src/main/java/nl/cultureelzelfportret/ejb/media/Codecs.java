package nl.cultureelzelfportret.ejb.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The decoders and encoders of pictures that we trust, chosen by us: Java's own, and TwelveMonkeys' for JPEGs with
 * four colours and for WebP. What others registered in the same Java process is not used, and nothing is registered.
 */
final class Codecs {

    private static final ImageReaderSpi JPEG = jpeg();
    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    private Codecs() {}

    /** TwelveMonkeys' decoder stands on Java's, which it looks up when it is registered: here, in a registry apart. */
    private static ImageReaderSpi jpeg() {
        ServiceRegistry apart =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        apart.registerServiceProvider(ofJava(ImageReaderSpi.class, "image/jpeg"), ImageReaderSpi.class);
        ImageReaderSpi provider = new JPEGImageReaderSpi();
        apart.registerServiceProvider(provider, ImageReaderSpi.class);
        return provider;
    }

    private static <T extends ImageReaderWriterSpi> T ofJava(Class<T> category, String mediaType) {
        Iterator<T> found = IIORegistry.getDefaultInstance()
                .getServiceProviders(
                        category,
                        provider -> "java.desktop"
                                        .equals(provider.getClass().getModule().getName())
                                && List.of(((ImageReaderWriterSpi) provider).getMIMETypes())
                                        .contains(mediaType),
                        false);
        return found.next();
    }

    /**
     * {@return a decoder; the caller disposes of it}
     *
     * @param mediaType one of the four that the sniffer lets through
     * @throws IOException if it cannot be made
     */
    static ImageReader reader(String mediaType) throws IOException {
        ImageReaderSpi provider =
                switch (mediaType) {
                    case "image/jpeg" -> JPEG;
                    case "image/webp" -> WEBP;
                    default -> ofJava(ImageReaderSpi.class, mediaType);
                };
        return provider.createReaderInstance();
    }

    /**
     * {@return an encoder; the caller disposes of it}
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @throws IOException if it cannot be made
     */
    static ImageWriter writer(String mediaType) throws IOException {
        return ofJava(ImageWriterSpi.class, mediaType).createWriterInstance();
    }
}
