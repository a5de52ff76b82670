package org.hearth.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** How large a request's body may be: small, but for the few calls that take a file. */
@ApplicationScoped
public class BodySizes {

    /** The limits, and the calls that take files. */
    @ConfigMapping(prefix = "hearth.body")
    public interface Settings {

        MemorySize limit();

        Files files();

        /** Of calls that take files. */
        interface Files {

            MemorySize limit();

            Set<String> paths();
        }
    }

    private final long limit;
    private final long ofFiles;
    private final Set<String> paths;

    BodySizes(Settings settings) {
        this.limit = settings.limit().asLongValue();
        this.ofFiles = settings.files().limit().asLongValue();
        this.paths = settings.files().paths();
    }

    /** Whether the call takes a file, which is read while it comes and never held whole. */
    public boolean takesFile(RoutingContext request) {
        return paths.contains(request.normalizedPath());
    }

    /** In bytes. */
    public long largest(RoutingContext request) {
        return takesFile(request) ? ofFiles : limit;
    }
}
