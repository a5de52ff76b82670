package org.hearth.account;

/**
 * How many households use gas in a street of a district.
 *
 * @param households residential accounts in use
 */
public record StreetHouseholds(String districtCode, String street, int households) {}
