package org.hearth.paymentpoint;

/**
 * A place in the city that people name: a district, a street.
 *
 * @param centre from where distances are counted
 */
public record Place(String name, String districtCode, Position centre) {}
