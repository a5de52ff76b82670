package org.hearth.demo;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Rows on their way to a table: made by one thread, read by another, never many at once. */
final class TableInput extends InputStream {

    private static final int WAITING = 4;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(WAITING);
    private byte[] chunk = END;
    private int position;
    private boolean ended;
    private long left;

    /**
     * @return whether there was room for it in time
     */
    boolean offer(byte[] rows) throws InterruptedException {
        return chunks.offer(rows, 1, TimeUnit.SECONDS);
    }

    boolean offerEnd() throws InterruptedException {
        return offer(END);
    }

    /**
     * Lets the reader see the end after about so many bytes, behind a whole row.
     *
     * @return whether there is anything more to read
     */
    boolean nextPart(long bytes) throws InterruptedIOException {
        left = bytes;
        return fill();
    }

    /** The rows that follow, empty at the end. */
    byte[] nextChunk() throws InterruptedIOException {
        boolean more = fill();
        position = chunk.length;
        return more ? chunk : END;
    }

    private boolean fill() throws InterruptedIOException {
        if (position == chunk.length && !ended) {
            try {
                chunk = chunks.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the load was given up");
            }
            position = 0;
            ended = chunk.length == 0;
        }
        return !ended;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws InterruptedIOException {
        boolean partEnds = left <= 0 && position == chunk.length;
        if (partEnds || !fill()) {
            return -1;
        }
        int size = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, size);
        position += size;
        left -= size;
        return size;
    }

    @Override
    public int read() throws InterruptedIOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
