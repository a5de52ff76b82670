/**
 * Complaints, questions and praise (投诉、咨询、表扬). Each is a work order of its type, whose life, clocks
 * and history lie there; this room knows what it is about, who may open it, which ones are alike,
 * and how they are answered. An order that staff wrote down on the telephone gets its row as well:
 * the room hears the steps of all orders of these types.
 */
package org.hearth.complaint;
