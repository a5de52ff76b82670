package org.hearth.settlement.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** A body that has to be here after a while; what has come by then is let go. */
final class TimelyBody extends FilterInputStream {

    private static final int SECONDS = 60;

    private final long end;

    TimelyBody(InputStream body, Duration slowest) {
        super(body);
        this.end = System.nanoTime() + slowest.toNanos();
    }

    @Override
    public int read() throws IOException {
        checkTime();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        checkTime();
        return super.read(buffer, offset, most);
    }

    private void checkTime() {
        if (System.nanoTime() - end >= 0) {
            throw new BusinessException(RequestError.UNAVAILABLE, Map.of("retryAfter", SECONDS));
        }
    }
}
