package org.hearth.billing;

/**
 * A step of the price (阶梯), holding until the next one begins.
 *
 * @param number 1 for the first
 * @param fromM3 the volume of the calendar year at which it begins, m3
 * @param unitPriceFen fen per m3
 */
public record Tier(int number, int fromM3, int unitPriceFen) {}
