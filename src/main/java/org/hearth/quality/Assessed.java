package org.hearth.quality;

/**
 * A unit's quarter.
 *
 * @param score tenths of a point, null where there was nothing to count
 */
public record Assessed(String branch, Terms terms, Integer score) {}
