package nl.cultureelzelfportret.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a player asks for, so that one can jump through a video.
 *
 * @param first its first byte, from 0
 * @param last  its last byte; before the first when there is nothing to send
 */
record ByteRange(long first, long last) {

    /**
     * As much is sent at once to a player that wants everything from here on: it comes back for more when it has shown
     * this, and does not keep one of the server's threads waiting for as long as a film lasts.
     */
    static final long MOST_AT_ONCE = 8L << 20;

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * {@return the part that is asked for; empty for the whole file, also when several parts are asked for at once}
     *
     * @param header the request's {@code Range}, or null
     * @param length of the file in bytes
     */
    static Optional<ByteRange> of(String header, long length) {
        Matcher asked = ONE_RANGE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long lastBytes = Long.parseLong(asked.group(2));
            return Optional.of(new ByteRange(Math.max(0, length - lastBytes), length - 1));
        }
        long first = Long.parseLong(asked.group(1));
        if (asked.group(2).isEmpty()) {
            return Optional.of(new ByteRange(first, Math.min(length, first + MOST_AT_ONCE) - 1));
        }
        long last = Long.parseLong(asked.group(2));
        return last < first ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(length - 1, last)));
    }

    /** {@return whether none of it is in the file} */
    boolean isOutside() {
        return last < first;
    }

    /** {@return how many bytes it has} */
    long length() {
        return last - first + 1;
    }
}
