package org.hearth.quality;

/** What a unit's score is made of: tenths of a per cent each, null where there was nothing. */
public record Terms(
        Integer attainment, Integer satisfaction, Integer solvedAtOnce, Integer askedOnce) {

    static Terms of(UnitMonth unit) {
        long atOnce = Math.max(0, unit.closed() - unit.reopened());
        Share repeated = unit.repeated();
        return new Terms(
                unit.kept().perMille(),
                unit.satisfied().perMille(),
                new Share(atOnce, unit.closed()).perMille(),
                new Share(repeated.whole() - repeated.part(), repeated.whole()).perMille());
    }
}
