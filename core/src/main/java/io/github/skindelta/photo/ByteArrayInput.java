package io.github.skindelta.photo;

import java.io.EOFException;
import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory as ImageIO reads it; ImageIO's own in-memory stream copies the bytes once more. */
final class ByteArrayInput extends ImageInputStreamImpl {

    private final byte[] bytes;

    ByteArrayInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        int count = (int) Math.min(length, bytes.length - streamPos);
        if (count <= 0) {
            return -1;
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
    public void seek(long position) throws java.io.IOException {
        if (position > bytes.length) {
            throw new EOFException("position " + position + " in a file of " + bytes.length + " bytes");
        }
        super.seek(position);
    }
}
