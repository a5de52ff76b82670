package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.portal.me.Reading.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hearth.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receipt of a payment, wherever it was made. */
@QuarkusTest
class ReceiptPageTest {

    @Inject Household household;
    @Inject Given rows;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    @Test
    void says_who_took_what_when_and_for_which_bill() {
        assertThat(read(home.session(), home.receiptPage()))
                .contains("收据", "115.96 元", "2026 年 9 月账单")
                .contains("2026 年 9 月 20 日 10:15", "测试银行 · 柜台 · 现金");
    }

    @Test
    void says_plainly_that_a_bill_was_paid_twice() {
        rows.run(
                "update payment set double_payment = true, credited_fen = amount_fen,"
                        + " unapplied_fen = amount_fen where id = ?",
                home.payment());
        rows.run("delete from allocation where payment_id = ?", home.payment());
        rows.run("update bill set paid_fen = 0, status = 'OPEN' where id = ?", home.september());

        assertThat(read(home.session(), "/me")).contains("付重了，已转为预存");
        assertThat(read(home.session(), home.receiptPage()))
                .contains("付重了，已转为预存", "115.96 元没有丢，已转为您的预存", "转为预存 115.96 元");
    }
}
