package org.hearth.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How large a request's body may be: small, but for the few calls that take files. */
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

        Uploads uploads();

        /** Of pages whose forms carry photos and papers. */
        interface Uploads {

            MemorySize limit();

            /** By room; a star stands for one part of a path. */
            Map<String, Set<String>> paths();
        }
    }

    private final long limit;
    private final long ofFiles;
    private final Set<String> paths;
    private final long ofUploads;
    private final Pattern uploads;

    BodySizes(Settings settings) {
        this.limit = settings.limit().asLongValue();
        this.ofFiles = settings.files().limit().asLongValue();
        this.paths = settings.files().paths();
        this.ofUploads = settings.uploads().limit().asLongValue();
        this.uploads = anyOf(settings.uploads().paths().values().stream().flatMap(Set::stream));
    }

    private static Pattern anyOf(Stream<String> paths) {
        return Pattern.compile(
                paths.map(path -> "\\Q" + path.replace("*", "\\E[^/]+\\Q") + "\\E")
                        .collect(Collectors.joining("|", "(?:", ")")));
    }

    /** Whether the call takes a file, which is read while it comes and never held whole. */
    public boolean takesFile(RoutingContext request) {
        return paths.contains(request.normalizedPath());
    }

    /** Whether the path is that of a form with photos or papers. */
    public boolean takesUploads(RoutingContext request) {
        return uploads.matcher(request.normalizedPath()).matches();
    }

    /** In bytes. */
    public long largest(RoutingContext request) {
        if (takesFile(request)) {
            return ofFiles;
        }
        return takesUploads(request) ? ofUploads : limit;
    }
}
