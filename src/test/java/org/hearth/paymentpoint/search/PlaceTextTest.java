package org.hearth.paymentpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {

    private static final PlaceText BRANCH =
            PlaceText.of(
                    "渝中区",
                    "解放碑步行街 112 号",
                    "临江银行长江路支行",
                    "Linjiang Bank, Changjiang Road branch",
                    "Yuzhong");

    private static boolean found(String typed) {
        return TypedWords.of(typed).stream().allMatch(BRANCH::has);
    }

    private static boolean forgiven(String typed) {
        return TypedWords.of(typed).stream()
                .allMatch(word -> BRANCH.has(word) || BRANCH.nearly(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临江银行",
                "解放碑",
                "渝中",
                "渝中 临江",
                "渝中临江银行",
                "长江路112号",
                "１１２",
                "linjiang",
                "LinJiang Yinhang",
                "línjiāng yínháng",
                "linjiangyinhang",
                "linjiangyinxing",
                "changjianglu",
                "zhangjianglu",
                "ljyh",
                "ljyhcjlzh",
                "linjyh",
                "jfb",
                "jiefangb",
                "yuzhongqu jiefangbei",
                "changjiang road",
                "branch",
                "yuzhong 银行",
                "",
                "   ,，"
            })
    void is_found_by(String typed) {
        assertThat(found(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"江北", "工商银行", "临江江北", "113", "jiangbei", "gsyh", "injiang"})
    void is_not_found_by(String typed) {
        assertThat(found(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jeifangbei, swapped",
        "jiefanbei, one missing",
        "jiefanggbei, one too many",
        "jiwfangbei, one wrong",
        "kiefangbei, the first wrong",
        "linjang, one missing",
        "yinhnag, swapped",
        "chnagjiang road, in English as well"
    })
    void is_found_in_spite_of_one_slip(String typed, String slip) {
        assertThat(found(typed)).isFalse();
        assertThat(forgiven(typed)).as(slip).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jeifagnbei, two slips",
        "jfx, too short",
        "解放杯, no Latin letters",
        "nanan, another word"
    })
    void is_not_forgiven(String typed, String why) {
        assertThat(forgiven(typed)).as(why).isFalse();
    }

    @Test
    void words_end_where_the_script_changes() {
        assertThat(TypedWords.of("CNG加气站，3号 Lǜdì"))
                .isEqualTo(List.of("cng", "加气站", "3", "号", "ludi"));
        assertThat(TypedWords.of(null)).isEmpty();
        assertThat(TypedWords.of("a b c d e f g h i j")).hasSize(8);
    }
}
