package nl.cultureelzelfportret.ejb.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.region.RegionFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes in what an institute shows to everybody: a logo, a film, its captions, a poster. Pictures are drawn anew, as those
 * of pupils are; a film loses what its camera wrote in it; a PDF has to be one.
 */
@ApplicationScoped
public class Showcase {

    private static final long PDF_BYTES = 20L << 20;
    private static final long CAPTION_BYTES = 1L << 20;

    @Inject
    private MediaIntake intake;

    @Inject
    private MediaStore store;

    /**
     * {@return what was kept of a picture}
     *
     * @param content read to its end, not closed
     * @param size    in which it is shown
     * @throws BusinessException {@code media.error.*}, if it is no picture
     */
    public RegionFile.Found picture(InputStream content, VariantSize size) {
        return taken(content, MediaKind.PHOTOGRAPH, size);
    }

    /**
     * {@return what was kept of a film}
     *
     * @param content read to its end, not closed
     * @throws BusinessException {@code media.error.*}, if it is none
     */
    public RegionFile.Found film(InputStream content) {
        return taken(content, MediaKind.VIDEO, VariantSize.ORIGINAL);
    }

    private RegionFile.Found taken(InputStream content, MediaKind kind, VariantSize size) {
        try {
            MediaIntake.Taken taken = intake.take(content);
            if (taken.kind() != kind) {
                throw new BusinessException("region.file.otherKind");
            }
            return taken.variants().stream()
                    .filter(variant -> variant.getSize() == size)
                    .map(Showcase::found)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionFile.Found found(MediaVariant variant) {
        return new RegionFile.Found(
                variant.getMediaType(),
                variant.getSha256(),
                variant.getBytes(),
                variant.getWidth(),
                variant.getHeight());
    }

    /**
     * {@return what was kept of a PDF}
     *
     * @param content read to its end, not closed
     * @throws BusinessException if it is none, or locked
     */
    public RegionFile.Found pdf(InputStream content) {
        try (Incoming incoming = store.incoming().receive(content, PDF_BYTES)) {
            if (!isPdf(incoming.path())) {
                throw new BusinessException("region.file.noPdf");
            }
            return kept(incoming, "application/pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages() > 0 && !pdf.isEncrypted();
        } catch (IOException | RuntimeException malformed) {
            return false;
        }
    }

    /**
     * {@return what was kept of the captions of a film}
     *
     * @param content read to its end, not closed
     * @throws BusinessException if they are no WebVTT
     */
    public RegionFile.Found captions(InputStream content) {
        try (Incoming incoming = store.incoming().receive(content, CAPTION_BYTES)) {
            if (!text(Files.readAllBytes(incoming.path())).startsWith("WEBVTT")) {
                throw new BusinessException("region.file.noCaptions");
            }
            return kept(incoming, "text/vtt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException noText) {
            return "";
        }
    }

    private RegionFile.Found kept(Incoming incoming, String mediaType) throws IOException {
        StoredFile file = store.keep(incoming);
        return new RegionFile.Found(mediaType, file.sha256(), file.bytes(), 0, 0);
    }

    /**
     * {@return the bytes of a file, to be sent}
     *
     * @param file of an institute
     * @throws NotFoundException if they are lost
     */
    public MediaContent open(RegionFile file) {
        return store.find(file.getSha256())
                .map(path -> new MediaContent(path, file.getSha256(), file.getBytes(), file.getMediaType()))
                .orElseThrow(() -> new NotFoundException("bytes of " + file));
    }

    /**
     * {@return the bytes of a small file, such as a logo; none if they are lost}
     *
     * @param file of an institute
     */
    public byte[] bytes(RegionFile file) {
        try {
            Path path = store.find(file.getSha256()).orElse(null);
            return path == null ? new byte[0] : Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
