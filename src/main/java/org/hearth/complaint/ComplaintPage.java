package org.hearth.complaint;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next null on the last page
 */
public record ComplaintPage(List<ComplaintView> rows, ComplaintCursor next) {}
