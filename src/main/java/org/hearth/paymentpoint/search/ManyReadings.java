package org.hearth.paymentpoint.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Characters of place and company names that are read in more than one way: the tables of Unicode
 * take 银行 for yin xing and 长江 for zhang jiang. The way names have them comes first; all are found.
 */
final class ManyReadings {

    private static final Map<String, List<String>> WAYS =
            Map.ofEntries(
                    entry("行", List.of("hang", "xing")),
                    entry("长", List.of("chang", "zhang")),
                    entry("重", List.of("chong", "zhong")),
                    entry("都", List.of("du", "dou")),
                    entry("朝", List.of("chao", "zhao")),
                    entry("厦", List.of("sha", "xia")),
                    entry("乐", List.of("le", "yue")),
                    entry("曾", List.of("zeng", "ceng")),
                    entry("单", List.of("dan", "shan")),
                    entry("会", List.of("hui", "kuai")),
                    entry("盛", List.of("sheng", "cheng")),
                    entry("堡", List.of("bao", "pu", "bu")),
                    entry("巷", List.of("xiang", "hang")),
                    entry("藏", List.of("zang", "cang")),
                    entry("解", List.of("jie", "xie")),
                    entry("六", List.of("liu", "lu")),
                    entry("柏", List.of("bai", "bo")),
                    entry("泊", List.of("bo", "po")),
                    entry("涌", List.of("yong", "chong")),
                    entry("传", List.of("chuan", "zhuan")),
                    entry("种", List.of("zhong", "chong")),
                    entry("率", List.of("lu", "shuai")));

    private ManyReadings() {}

    /**
     * All ways to read a character, the most likely first.
     *
     * @param usual as the tables have it
     */
    static String[] of(String sign, String usual) {
        List<String> ways = WAYS.get(sign);
        return ways == null
                ? new String[] {usual}
                : Stream.concat(ways.stream(), Stream.of(usual)).distinct().toArray(String[]::new);
    }
}
