package org.hearth.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.MeterType;
import org.hearth.account.MeterView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may and what it costs, by the record and the customer's answers, on 23 November 2026. */
class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        // ten years on 23 November: today
        "RESIDENTIAL, 2016-11-23, true, METER_TEN_YEARS, 2026-11-23,",
        "RESIDENTIAL, 2008-02-29, true, METER_TEN_YEARS, 2018-02-28,",
        "RESIDENTIAL, 2016-11-24, true, METER_SOON, 2026-11-24,",
        // 60 days from today are 22 January
        "RESIDENTIAL, 2017-01-22, true, METER_SOON, 2027-01-22,",
        "RESIDENTIAL, 2017-01-23, false, METER_YOUNG, 2027-01-23, 2026-11-24",
        "RESIDENTIAL, 2024-05-01, false, METER_YOUNG, 2034-05-01, 2034-03-02",
        "COMMERCIAL, 2010-01-01, false, NOT_RESIDENTIAL, ,",
        "RESIDENTIAL, , false, NO_METER, ,"
    })
    void aResidentialMeterIsReplacedFreeAtTenYears(
            AccountClass accountClass,
            LocalDate installed,
            boolean allowed,
            Reason reason,
            LocalDate date,
            LocalDate from) {
        SupplyFacts facts =
                facts(accountClass, installed == null ? null : meter(installed, null), null);

        Eligibility said = facts.judge(ServiceKind.METER_REPLACEMENT, Answers.NONE, TODAY);

        assertThat(said.allowed()).isEqualTo(allowed);
        assertThat(said.free()).isEqualTo(allowed);
        assertThat(said.reason()).isEqualTo(reason);
        assertThat(said.date()).isEqualTo(date);
        assertThat(said.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, METAL, FREE, HOSE_EXPIRED,",
        "2025-01-01, UNKNOWN, FREE, HOSE_EXPIRED,",
        "2026-12-23, METAL, FREE, HOSE_SOON,",
        "2026-12-24, METAL, , HOSE_GOOD, 2026-11-24",
        "2026-12-24, RUBBER, FREE, HOSE_RUBBER,",
        ", RUBBER, FREE, HOSE_RUBBER,",
        ", METAL, TOLD_ON_SITE, HOSE_UNKNOWN,",
        ", UNKNOWN, TOLD_ON_SITE, HOSE_UNKNOWN,"
    })
    void anOldHoseIsReplacedFreeByItsAgeOrItsType(
            LocalDate expires, HoseType type, Charge charge, Reason reason, LocalDate from) {
        SupplyFacts facts =
                facts(AccountClass.RESIDENTIAL, meter(TODAY.minusYears(3), expires), null);

        Eligibility said =
                facts.judge(
                        ServiceKind.HOSE_REPLACEMENT,
                        new Answers(MeterPlace.UNKNOWN, FaultPlace.UNKNOWN, type),
                        TODAY);

        assertThat(said.charge()).isEqualTo(charge);
        assertThat(said.allowed()).isEqualTo(charge != null);
        assertThat(said.reason()).isEqualTo(reason);
        assertThat(said.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        ", true, INSPECTION_FIRST,",
        "2025-11-23, true, INSPECTION_DUE,",
        "2025-11-24, false, INSPECTION_DONE, 2026-11-24",
        "2026-11-01, false, INSPECTION_DONE, 2027-11-01"
    })
    void aHomeIsInspectedOnceAYear(LocalDate last, boolean allowed, Reason reason, LocalDate from) {
        Eligibility said =
                facts(AccountClass.RESIDENTIAL, null, last)
                        .judge(ServiceKind.INSPECTION, Answers.NONE, TODAY);

        assertThat(said.allowed()).isEqualTo(allowed);
        assertThat(said.reason()).isEqualTo(reason);
        assertThat(said.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "INDOORS, METER, FREE",
        "INDOORS, OUTSIDE, FREE",
        "INDOORS, INSIDE_BEFORE_METER, FREE",
        "INDOORS, INSIDE_AFTER_METER, BY_LIST",
        "INDOORS, UNKNOWN, TOLD_ON_SITE",
        "COMMON_AREA, METER, FREE",
        "COMMON_AREA, OUTSIDE, FREE",
        "COMMON_AREA, INSIDE_BEFORE_METER, BY_LIST",
        "COMMON_AREA, INSIDE_AFTER_METER, BY_LIST",
        "COMMON_AREA, UNKNOWN, TOLD_ON_SITE",
        "UNKNOWN, METER, FREE",
        "UNKNOWN, INSIDE_BEFORE_METER, TOLD_ON_SITE",
        "UNKNOWN, INSIDE_AFTER_METER, BY_LIST"
    })
    void whoOwnsThePipePaysItsRepair(MeterPlace meter, FaultPlace fault, Charge charge) {
        Eligibility said =
                facts(AccountClass.RESIDENTIAL, null, null)
                        .judge(
                                ServiceKind.REPAIR,
                                new Answers(meter, fault, HoseType.UNKNOWN),
                                TODAY);

        assertThat(said.allowed()).isTrue();
        assertThat(said.charge()).isEqualTo(charge);
    }

    @ParameterizedTest
    @CsvSource({
        "GAS_ON, ACTIVE, FREE, COMMISSIONING",
        "SUSPEND, ACTIVE, BY_LIST, WISHED_WORK",
        "SUSPEND, SUSPENDED, , SUSPENDED",
        "RESUME, SUSPENDED, BY_LIST, WISHED_WORK",
        "RESUME, ACTIVE, , NOT_SUSPENDED",
        "RELOCATION, ACTIVE, BY_LIST, WISHED_WORK",
        "REMOVAL, ACTIVE, BY_LIST, WISHED_WORK",
        "REPAIR, CLOSED, , ACCOUNT_CLOSED",
        "INSPECTION, CLOSED, , ACCOUNT_CLOSED"
    })
    void theRestFollowsTheSupply(
            ServiceKind kind, AccountStatus status, Charge charge, Reason reason) {
        Eligibility said =
                new SupplyFacts(AccountClass.RESIDENTIAL, status, null, null)
                        .judge(kind, Answers.NONE, TODAY);

        assertThat(said.charge()).isEqualTo(charge);
        assertThat(said.reason()).isEqualTo(reason);
    }

    @Test
    void everyServiceHasAWayToBeAskedFor() {
        assertThat(ServiceKind.values())
                .allSatisfy(
                        kind -> {
                            assertThat(ServiceKind.ofPath(kind.path())).contains(kind);
                            assertThat(ServiceKind.of(kind.orderType())).contains(kind);
                            assertThat(kind.form() == ServiceForm.APPLY || kind.skill().isPresent())
                                    .isTrue();
                        });
    }

    private static SupplyFacts facts(
            AccountClass accountClass, MeterView meter, LocalDate inspectedOn) {
        return new SupplyFacts(accountClass, AccountStatus.ACTIVE, meter, inspectedOn);
    }

    private static MeterView meter(LocalDate installedOn, LocalDate hoseExpiresOn) {
        return new MeterView(1, "M1", MeterType.POSTPAID, installedOn, null, hoseExpiresOn);
    }
}
