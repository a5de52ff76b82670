package org.hearth.load;

/**
 * @param perSecond finished in the measured time, a second
 * @param p99Millis 99 of 100 took no longer; not measured for the floor
 * @param failed answers other than expected
 * @param cpuMillis of the service for one, user and system; not measured for the floor
 */
record Measured(double perSecond, long p99Millis, long failed, double cpuMillis) {}
