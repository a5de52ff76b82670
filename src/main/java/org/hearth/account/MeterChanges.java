package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/**
 * Changes of an account's meter and hose. The meter that was there stays as a row with the day it
 * was taken down, and each figure is kept as a change of the account. The caller holds the account
 * ({@link AccountLedger#lock}).
 */
@ApplicationScoped
public class MeterChanges {

    private static final String INSERT =
            "insert into account_change (id, account_id, field, old_value, new_value, actor,"
                    + " changed_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final MeterRepository meters;
    private final Writes writes;
    private final Clock clock;

    MeterChanges(MeterRepository meters, Writes writes, Clock clock) {
        this.meters = meters;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * @throws BusinessException METER_NOT_FOUND where none is in use
     */
    @Transactional(TxType.MANDATORY)
    public void replaced(Actor actor, long accountId, MeterChange change) {
        Meter old = inUse(accountId);
        Meter next = old.replacedBy(change);
        meters.persist(next);
        kept(actor, accountId, "meter.serial_number", old.serialNumber, next.serialNumber);
        if (!Objects.equals(old.serialNumber, change.oldSerial())) {
            kept(actor, accountId, "meter.serial_found", old.serialNumber, change.oldSerial());
        }
        kept(actor, accountId, "meter.reading_m3", text(change.finalM3()), text(change.firstM3()));
        kept(actor, accountId, "meter.installed_on", text(old.installedOn), text(change.on()));
    }

    /**
     * @param expiresOn the end of the new hose's life, after the day it was fitted
     * @throws BusinessException METER_NOT_FOUND where none is in use
     */
    @Transactional(TxType.MANDATORY)
    public void hoseReplaced(Actor actor, long accountId, LocalDate on, LocalDate expiresOn) {
        Meter meter = inUse(accountId);
        kept(actor, accountId, "hose.installed_on", text(meter.hoseInstalledOn), text(on));
        kept(actor, accountId, "hose.expires_on", text(meter.hoseExpiresOn), text(expiresOn));
        meter.hoseInstalledOn = on;
        meter.hoseExpiresOn = expiresOn;
    }

    private Meter inUse(long accountId) {
        return meters.inUse(accountId)
                .orElseThrow(() -> new BusinessException(AccountError.METER_NOT_FOUND));
    }

    private void kept(Actor actor, long accountId, String field, String before, String after) {
        writes.add(
                INSERT,
                Ids.next(),
                accountId,
                field,
                before,
                after,
                actor.toString(),
                Writes.utc(clock.instant()));
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    private static String text(BigDecimal volume) {
        return volume == null ? null : volume.toPlainString();
    }
}
