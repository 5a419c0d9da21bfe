package io.github.skindelta.photo;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory as ImageIO reads it; ImageIO's own in-memory stream copies the bytes once more.
 *
 * <p>A decoder that keeps asking past the end is stopped: TwelveMonkeys' WebP reader takes what is missing as zeros, and
 * so spent 27 s on a damaged file of 50 bytes.
 */
final class ByteArrayInput extends ImageInputStreamImpl {

    // Decoders look ahead by up to 8 bytes, and meet the end once or twice.
    private static final int MOST_READS_PAST_END = 16;

    private final byte[] bytes;
    private int readsPastEnd;

    ByteArrayInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : end();
    }

    /** Not an EOFException: decoders catch that and go on. */
    private int end() throws IOException {
        if (++readsPastEnd > MOST_READS_PAST_END) {
            throw new IOException(Unreadable.TRUNCATED);
        }
        return -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        int count = (int) Math.min(length, bytes.length - streamPos);
        if (count <= 0) {
            return end();
        }
        System.arraycopy(bytes, (int) streamPos, into, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position > bytes.length) {
            throw new EOFException("position " + position + " in a file of " + bytes.length + " bytes");
        }
        super.seek(position);
    }
}
