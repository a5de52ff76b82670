package org.hearth.emergency;

/** What is wrong, as the caller says it. */
public enum AlarmKind {
    LEAK,
    SMELL,
    NO_GAS,
    FIRE,
    EXPLOSION,
    /** A pipe was hit by somebody's works. */
    DAMAGE
}
