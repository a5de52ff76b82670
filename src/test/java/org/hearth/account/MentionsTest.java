package org.hearth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource({
        "45 号梧桐苑 3 栋 2 单元 12-5, 梧桐苑, <45><3><2><12><5>",
        "1 号 2 单元 3-1, '', <1><2><3><1>",
        "１０８号附３号, '', <108><3>",
        "江语城A栋 0802室, 江语城, <a><802>",
        "45 号, '', <45>",
    })
    void an_address_has_an_estate_and_numbers(String detail, String estate, String numbers) {
        Mentions mentions = Mentions.of(detail);

        assertThat(mentions.estate()).isEqualTo(estate);
        assertThat(mentions.written(80)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "解放碑 1号 3-1, 解放碑, '', <1>%<3><1>%",
        "解放碑1号2单元3—1, 解放碑, '', <1>%<2>%<3><1>%",
        "梧桐苑 3栋 12-5, 梧桐苑, '', %<3>%<12><5>%",
        "zhang Wei 解放碑 3-1, 解放碑, zhangwei, %<3><1>%",
        "B-301 江语城, 江语城, '', %<b><301>%",
    })
    void a_search_has_words_letters_and_numbers(
            String typed, String words, String letters, String pattern) {
        Mentions mentions = Mentions.of(typed);

        assertThat(String.join(" ", mentions.words())).isEqualTo(words);
        assertThat(mentions.letters()).isEqualTo(letters);
        assertThat(mentions.pattern()).isEqualTo(pattern);
    }
}
