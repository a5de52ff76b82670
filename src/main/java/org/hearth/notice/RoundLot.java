package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.account.AccountAreas;
import org.hearth.account.Area;
import org.hearth.account.AreaAccount;
import org.hearth.account.AreaLot;

/**
 * One lot of a walk. How far the walk is moves on together with the messages of the lot: whoever
 * goes on after a crash tells nobody twice and leaves nobody out.
 */
@ApplicationScoped
class RoundLot {

    static final int ACCOUNTS = 200;

    private final RoundRepository rounds;
    private final InterruptionRepository interruptions;
    private final AccountAreas accounts;
    private final Event<InterruptionTold> told;
    private final Clock clock;

    RoundLot(
            RoundRepository rounds,
            InterruptionRepository interruptions,
            AccountAreas accounts,
            Event<InterruptionTold> told,
            Clock clock) {
        this.rounds = rounds;
        this.interruptions = interruptions;
        this.accounts = accounts;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Tells the next accounts.
     *
     * @return whether there was a walk that goes on
     */
    @Transactional
    boolean tellNext() {
        return rounds.lockedNext().map(this::tell).isPresent();
    }

    private InterruptionRound tell(InterruptionRound round) {
        List<InterruptionVersion> versions =
                interruptions.versions().of(round.interruptionId).stream()
                        .filter(version -> version.number <= round.number)
                        .toList();
        InterruptionPlan said = versions.get(0).plan();
        List<Area> areas = areas(round, versions);
        if (round.areaAt >= areas.size()) {
            round.end(RoundState.DONE, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return round;
        }
        Area area = areas.get(round.areaAt);
        boolean spared = round.areaAt >= said.areas().size();
        AreaLot lot = accounts.lot(area, round.from(), ACCOUNTS);
        List<AreaAccount> concerned =
                spared
                        ? lot.accounts().stream()
                                .filter(account -> !said.covers(account.place()))
                                .toList()
                        : lot.accounts();
        if (!concerned.isEmpty()) {
            told.fire(
                    new InterruptionTold(
                            spared ? InterruptionStep.SPARED : round.step,
                            interruptions
                                    .views(List.of(interruptions.findById(round.interruptionId)))
                                    .get(0),
                            concerned));
        }
        round.told(concerned.size(), lot.next());
        return round;
    }

    /** Those of the version; behind them, where it changed, those of all versions before. */
    private static List<Area> areas(InterruptionRound round, List<InterruptionVersion> versions) {
        InterruptionPlan said = versions.get(0).plan();
        if (round.step != InterruptionStep.CHANGED) {
            return said.areas();
        }
        List<Area> before =
                versions.stream()
                        .skip(1)
                        .map(InterruptionVersion::plan)
                        .flatMap(plan -> plan.areas().stream())
                        .toList();
        List<Area> left =
                new InterruptionPlan(said.beginsAt(), said.endsAt(), said.words(), before)
                        .areas().stream().filter(area -> !said.covers(area)).toList();
        return Stream.concat(said.areas().stream(), left.stream()).toList();
    }
}
