package org.hearth.appointment;

import java.time.LocalDate;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.MeterView;

/**
 * What is recorded of an account, as far as it decides who may book.
 *
 * @param meter null where none is fitted
 * @param inspectedOn the last inspection, Asia/Shanghai, or null
 */
record SupplyFacts(
        AccountClass accountClass, AccountStatus status, MeterView meter, LocalDate inspectedOn) {

    /** How long before its ten years a meter may be booked for replacement. */
    static final int METER_NOTICE_DAYS = 60;

    /** How long before its end a hose may be booked for replacement. */
    static final int HOSE_NOTICE_DAYS = 30;

    private static final int YEARS_BETWEEN_INSPECTIONS = 1;

    /** Who may, at which cost and why (domain.md, Service requests and work orders: Free). */
    Eligibility judge(ServiceKind kind, Answers answers, LocalDate today) {
        if (status == AccountStatus.CLOSED) {
            return Eligibility.refused(Reason.ACCOUNT_CLOSED);
        }
        return switch (kind) {
            case METER_REPLACEMENT -> meterReplacement(today);
            case HOSE_REPLACEMENT -> hoseReplacement(answers.hose(), today);
            case INSPECTION -> inspection(today);
            case REPAIR -> repair(answers);
            case GAS_ON -> Eligibility.free(Reason.COMMISSIONING, null);
            case SUSPEND ->
                    status == AccountStatus.SUSPENDED
                            ? Eligibility.refused(Reason.SUSPENDED)
                            : wished();
            case RESUME ->
                    status == AccountStatus.SUSPENDED
                            ? wished()
                            : Eligibility.refused(Reason.NOT_SUSPENDED);
            case RELOCATION, REMOVAL, TRANSFER, CARD_REPLACEMENT, INSTALLATION -> wished();
        };
    }

    private Eligibility meterReplacement(LocalDate today) {
        if (accountClass != AccountClass.RESIDENTIAL) {
            return Eligibility.refused(Reason.NOT_RESIDENTIAL);
        }
        if (meter == null) {
            return Eligibility.refused(Reason.NO_METER);
        }
        LocalDate tenYears = meter.replaceOn();
        LocalDate from = tenYears.minusDays(METER_NOTICE_DAYS);
        if (today.isBefore(from)) {
            return Eligibility.notYet(Reason.METER_YOUNG, tenYears, from);
        }
        return Eligibility.free(
                today.isBefore(tenYears) ? Reason.METER_SOON : Reason.METER_TEN_YEARS, tenYears);
    }

    /** By age where it is recorded, else by what the customer sees. */
    private Eligibility hoseReplacement(HoseType type, LocalDate today) {
        LocalDate end = meter == null ? null : meter.hoseExpiresOn();
        if (end != null && !today.isBefore(end)) {
            return Eligibility.free(Reason.HOSE_EXPIRED, end);
        }
        if (end != null && !today.isBefore(end.minusDays(HOSE_NOTICE_DAYS))) {
            return Eligibility.free(Reason.HOSE_SOON, end);
        }
        if (type == HoseType.RUBBER) {
            return Eligibility.free(Reason.HOSE_RUBBER, null);
        }
        return end == null
                ? Eligibility.allowed(Charge.TOLD_ON_SITE, Reason.HOSE_UNKNOWN, null)
                : Eligibility.notYet(Reason.HOSE_GOOD, end, end.minusDays(HOSE_NOTICE_DAYS));
    }

    private Eligibility inspection(LocalDate today) {
        if (inspectedOn == null) {
            return Eligibility.free(Reason.INSPECTION_FIRST, null);
        }
        LocalDate from = inspectedOn.plusYears(YEARS_BETWEEN_INSPECTIONS);
        return today.isBefore(from)
                ? Eligibility.notYet(Reason.INSPECTION_DONE, inspectedOn, from)
                : Eligibility.free(Reason.INSPECTION_DUE, inspectedOn);
    }

    private static Eligibility repair(Answers answers) {
        Charge charge = answers.fault().charge(answers.meter());
        Reason why =
                switch (charge) {
                    case FREE -> Reason.OWNED_BY_UTILITY;
                    case BY_LIST -> Reason.OWNED_BY_CUSTOMER;
                    case TOLD_ON_SITE -> Reason.OWNER_UNKNOWN;
                };
        return Eligibility.allowed(charge, why, null);
    }

    private static Eligibility wished() {
        return Eligibility.allowed(Charge.BY_LIST, Reason.WISHED_WORK, null);
    }
}
