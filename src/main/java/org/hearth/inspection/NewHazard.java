package org.hearth.inspection;

import java.time.LocalDate;

/**
 * A hazard that was found.
 *
 * @param mend what to do about it, at most 300 characters
 * @param mendBy Asia/Shanghai
 */
public record NewHazard(String itemCode, HazardGrade grade, String mend, LocalDate mendBy) {}
