package org.hearth.paymentpoint.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.hearth.paymentpoint.PointWords;

/** The map's pictures as templates name them: {@code inject:mapSource}. */
@Named("mapSource")
@Singleton
public class MapSource {

    private final MapTiles tiles;

    MapSource(MapTiles tiles) {
        this.tiles = tiles;
    }

    /** The address of a picture with its gaps, or null where a plain ground is drawn. */
    public String pictures() {
        return tiles.origin().map(origin -> origin + tiles.path()).orElse(null);
    }

    /** What the map measures in, as forms spell it. */
    public String datum() {
        return PointWords.of(tiles.datum());
    }

    public String attribution() {
        return tiles.attribution().orElse("");
    }
}
