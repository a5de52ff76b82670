package org.hearth.platform.tenant;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * A value of the call that is being answered: it goes with a request from the event loop to its
 * worker, and never to another request. Work that belongs to no request gets one for its duration.
 */
public final class CallLocal<T> {

    private final ThreadLocal<T> scoped = new ThreadLocal<>();

    /** The value of this call, or null. */
    public T get() {
        T here = scoped.get();
        if (here != null) {
            return here;
        }
        Context request = request();
        return request == null ? null : request.getLocal(this);
    }

    /**
     * Gives the current request the value until it ends.
     *
     * @throws IllegalStateException outside of a request
     */
    public void put(T value) {
        Context request = request();
        if (request == null) {
            throw new IllegalStateException("no request is being answered here");
        }
        request.putLocal(this, value);
    }

    /** Does something with the value, whatever the request has. */
    public <R> R with(T value, Supplier<R> work) {
        T before = scoped.get();
        scoped.set(value);
        try {
            return work.get();
        } finally {
            if (before == null) {
                scoped.remove();
            } else {
                scoped.set(before);
            }
        }
    }

    /** Only the context of one request may keep something: the one behind it is everybody's. */
    private static Context request() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context) ? context : null;
    }
}
