package org.hearth.account;

/**
 * A district or county of the city.
 *
 * @param code six digits (GB/T 2260)
 */
public record DistrictView(String code, String name, String nameEn) {}
