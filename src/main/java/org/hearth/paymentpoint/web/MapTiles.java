package org.hearth.paymentpoint.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.hearth.paymentpoint.Datum;

/**
 * Where the map's pictures come from; without an origin a plain ground is drawn. The content
 * security policy lets pictures of that origin in, and of no other.
 */
@ConfigMapping(prefix = "hearth.map.tiles")
public interface MapTiles {

    /** Scheme and host, {@code https://tile.example.org}. */
    Optional<String> origin();

    /** What follows the origin, with {@code {z}}, {@code {x}} and {@code {y}} in it. */
    @WithDefault("/{z}/{x}/{y}.png")
    String path();

    /** What the source asks to be said of it, in plain text. */
    Optional<String> attribution();

    /** What the source measures in: points are drawn by it, or they stand 480 m off. */
    @WithDefault("WGS_84")
    Datum datum();
}
