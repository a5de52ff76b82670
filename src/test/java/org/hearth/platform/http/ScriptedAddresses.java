package org.hearth.platform.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Function;

/** Name servers that say what a test wants. */
public class ScriptedAddresses extends OutboundAddresses {

    private final Function<URI, InetSocketAddress> script;

    public ScriptedAddresses(Function<URI, InetSocketAddress> script) {
        super(false);
        this.script = script;
    }

    /** As production is: https to public addresses only. */
    public static OutboundAddresses guarded() {
        return new OutboundAddresses(true);
    }

    @Override
    public InetSocketAddress resolve(URI registered) {
        return script.apply(registered);
    }
}
