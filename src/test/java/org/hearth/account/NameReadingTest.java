package org.hearth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, 张伟, zhangwei, zw",
        "PERSON, 欧阳娜娜, ouyangnana, oynn",
        "PERSON, 吕布, lubu, lb",
        "PERSON, 单雄信, shanxiongxin, sxx",
        "PERSON, 曾国藩, zengguofan, zgf",
        "PERSON, 仇和, qiuhe, qh",
        "PERSON, 阿卜杜拉·买买提, abodulamaimaiti, abdlmmt",
        "PERSON, Vera Smith, uerasmith, us",
        "COMPANY, 重庆梧桐餐饮有限公司, chongqingwutongcanyinyouxiangongsi, cqwtcyyxgs",
    })
    void a_name_is_read_as_it_is_said(
            CustomerKind kind, String name, String pinyin, String initials) {
        assertThat(NameReading.of(kind, name)).isEqualTo(new NameReading(pinyin, initials));
    }
}
