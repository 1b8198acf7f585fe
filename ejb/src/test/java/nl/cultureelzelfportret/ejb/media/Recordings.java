package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/** The smallest files that look like recordings, and a WebP, which Java cannot write. */
final class Recordings {

    private Recordings() {}

    /** An MP4 with one track of this kind, {@code vide} or {@code soun}. */
    static byte[] mp4(String track) {
        return iso("isom", track);
    }

    static byte[] quickTime() {
        return iso("qt  ", "vide");
    }

    private static byte[] iso(String brand, String track) {
        String handler = box("hdlr", "\0\0\0\0\0\0\0\0" + track + "\0\0\0\0\0\0\0\0\0\0\0\0\0");
        return (box("ftyp", brand + "\0\0\2\0isommp42")
                        + box("mdat", "moving pictures")
                        + box("moov", box("trak", box("mdia", handler))))
                .getBytes(ISO_8859_1);
    }

    private static String box(String type, String content) {
        int length = content.length() + 8;
        return "\0\0" + (char) (length >> 8) + (char) (length & 0xFF) + type + content;
    }

    /** A WebM with one track of this codec, such as {@code V_VP8} or {@code A_OPUS}. */
    static byte[] webm(String codec) {
        return matroska("webm", codec);
    }

    static byte[] matroska(String type, String codec) {
        return ("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084" + type
                        + "\u0018\u0053\u0080\u0067\u0001\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0086\u0086"
                        + codec)
                .getBytes(ISO_8859_1);
    }

    static byte[] ogg(String codec) {
        return ("OggS\0\2\0\0\0\0\0\0\0\0\1\2\3\4\0\0\0\0\1\2\3\4\1\u0013" + codec + "\1\1\0\0\0\0\0\0\0\0")
                .getBytes(ISO_8859_1);
    }

    static byte[] wav() {
        return wavMadeAt("");
    }

    /** A second of silence, with a comment on where it was made. */
    static byte[] wavMadeAt(String place) {
        String comment = place.isEmpty() ? "" : riff("LIST", "INFO" + riff("ICMT", place + "\0"));
        String format = "\1\0\1\0\u0040\u001F\0\0\u0040\u001F\0\0\1\0\u0008\0";
        return riff("RIFF", "WAVE" + riff("fmt ", format) + comment + riff("data", "\u0080".repeat(8000)))
                .getBytes(ISO_8859_1);
    }

    private static String riff(String type, String content) {
        int length = content.length();
        return type + (char) (length & 0xFF) + (char) (length >> 8) + "\0\0" + content;
    }

    /** A WebP of 32 by 24 pixels: four fields of our own colours. */
    static byte[] webp() {
        return Base64.getDecoder()
                .decode("UklGRn4AAABXRUJQVlA4IHIAAACwBACdASogABgAPp08l0mloyIhN+gAsBOJaACdLoB+AH43cgC6AAK4fKd7ugoAAP"
                        + "7i6NQXytPt/PtHuwPuk9B/T+I8TT+I+f/2llWo7j8TPeV+g/+/qDb/okpQMMO5i/Q1K+ih4zd8iG3GtYLAGUFAAAA=");
    }
}
