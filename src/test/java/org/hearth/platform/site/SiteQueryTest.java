package org.hearth.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteQueryTest {

    private static int weight(String typed, String title, String what, String words) {
        return SiteQuery.of(typed).orElseThrow().weight(title, what, words);
    }

    @ParameterizedTest
    @CsvSource({
        "气价, 气价",
        "换表, 换燃气表|换表 新表",
        "燃气表更换, 换燃气表",
        "qijia, 气价",
        "QiJia, 气价",
        "qj, 气价",
        "fwcn, 服务承诺",
        "huanbiao, 换燃气表|换表 新表",
        "price, 气价|Gas prices",
        "ＩＣ卡, 补卡|IC卡 丢卡",
        "price, Gas prices",
        "pricing, Gas prices",
        "meters, Meter replacement",
        "replace meter, Meter replacement",
        "gas hose, Hose replacement|gas tube",
    })
    void findsWhatIsMeant(String typed, String texts) {
        String[] text = (texts + "| ").split("\\|");

        assertThat(weight(typed, text[0], "", text[1])).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "电价, 气价",
        "qjx, 气价",
        "q, 气价",
        "meter, 气价",
        "rice, Gas prices",
        "气价 地图, 气价",
        "过户更名手续费, 换燃气表",
    })
    void leavesOutWhatIsNot(String typed, String title) {
        assertThat(weight(typed, title, "", "")).isZero();
    }

    @Test
    void theTitleCountsMoreThanOtherWords() {
        assertThat(weight("安检", "入户安检", "", ""))
                .isGreaterThan(weight("安检", "换燃气表", "", "安检"))
                .isGreaterThan(weight("安检", "换燃气表", "安检时发现", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "？！", "%_'\"<>"})
    void whatIsNoWordIsNoQuestion(String typed) {
        assertThat(SiteQuery.of(typed)).isEmpty();
    }

    @Test
    void aLongTextIsCutAndNotRefused() {
        assertThat(SiteQuery.of("气".repeat(5_000)).orElseThrow().text()).hasSize(SiteQuery.LONGEST);
        assertThat(SiteQuery.of("a b c d e f g h").orElseThrow().words()).hasSize(5);
    }
}
