package org.hearth.workorder;

/**
 * Where an order's work is.
 *
 * @param districtCode six digits (GB/T 2260); its branch company gets the order
 * @param detail building, unit and room, in clear
 */
public record OrderPlace(String districtCode, String street, String detail) {}
