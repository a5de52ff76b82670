package org.hearth.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderPlace;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in words that people type, and what is written into answers. */
class ComplaintWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "厨房里漏气了",
                "楼道有燃气味",
                "天然气的味道很大",
                "一开门就闻到一股臭味",
                "家里没气，煮不了饭",
                "没得气用",
                "I smell gas in the kitchen",
                "It smells like gas here",
                "There is a leak behind the stove",
                "We have no gas since noon"
            })
    void wordsThatMayTellOfALeakAreHeard(String words) {
        assertThat(GasAlarm.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "账单上的用气量不对",
                "师傅态度不好，没有穿鞋套",
                "气价为什么这么高",
                "营业厅没人接电话",
                "The gas bill is wrong",
                "Nobody answered at the desk",
                "I please ask for the release date of my bill"
            })
    void otherWordsAreNoAlarm(String words) {
        assertThat(GasAlarm.in(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "138 0000 1234, 13800001234",
                "+86 13800001234, 13800001234",
                "023-6300 1234, 02363001234",
                "（023）63001234, 02363001234",
                "63001234, 63001234",
                "12345, -",
                "-, -",
                "138000012345, -",
                "电话, -"
            })
    void aPhoneThatCanBeCalledBackIsTaken(String typed, String read) {
        assertThat(CallablePhone.in(typed).orElse(null)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, {name}您好：{date} 的 {number} 已办, 尊敬的客户（*伟）您好：11 月 24 日 的 261124000001 已办",
        "en, Dear {name} of {date}: {number}, Dear *伟 of 24 November: 261124000001",
        "en, 100 % {of} $1 \\, 100 % {of} $1 \\"
    })
    void eachCustomersOwnDataFillTheGaps(String language, String text, String read) {
        assertThat(new AnswerText(text).filledFor(order(language))).isEqualTo(read);
    }

    @Test
    void gapsThatNothingFillsAreNamed() {
        assertThat(new AnswerText("{name} {Name} {} {phone} {date").unknownGaps())
                .containsExactly("{Name}", "{}", "{phone}");
    }

    /** 23 November 17:00 UTC is the 24th in the city. */
    private static OrderView order(String language) {
        return new OrderView(
                1,
                "261124000001",
                WorkOrderType.COMPLAINT,
                null,
                OrderState.CREATED,
                OrderChannel.WEB,
                null,
                null,
                null,
                "渝中分公司",
                new OrderPlace("500103", "", ""),
                new OrderContact("王大伟", "13800001234", language),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                null,
                Instant.parse("2026-11-23T17:00:00Z"));
    }
}
