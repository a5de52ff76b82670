package org.hearth.paymentpoint;

/**
 * A district or a street that somebody looks about.
 *
 * @param name in Chinese; a street with its district before it
 * @param centre WGS-84, approximate: the seat of a district, the middle of a street's points
 */
public record Place(String name, String districtCode, Position centre) {}
