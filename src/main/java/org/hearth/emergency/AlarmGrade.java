package org.hearth.emergency;

/** A major emergency is checked again by an expert (domain.md, Service time limits). */
public enum AlarmGrade {
    ORDINARY,
    MAJOR
}
