package org.hearth.billing;

/**
 * A dated version of a price list, by the names it is published under.
 *
 * @param name in Chinese
 * @param nameEn in English
 */
public record PriceVersion(String name, String nameEn, Tariff tariff) {}
