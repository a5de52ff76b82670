package org.hearth.paymentpoint;

/** In what points are sent in and taken out. */
public enum ImportFormat {
    CSV,
    /** RFC 7946: positions are WGS-84. */
    GEOJSON
}
