/**
 * Service halls at work: the queue of numbers that people take by phone or are handed (取号), and the
 * counters that call them (domain.md, Payment points).
 */
package org.hearth.hall;
