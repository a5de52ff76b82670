package org.hearth.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Names of invented people and companies, put together from a few hundred parts. */
final class Names {

    private static final int SEED = 7653;
    private static final int PURPOSE = 4;
    private static final int THROWS = 2_000;

    /** The names of six people in ten; the library knows them all, and throws them alike. */
    private static final String COMMON_SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";

    private final List<String> surnames;
    private final List<String> givenNames;

    Names() {
        Faker faker = new Faker(Locale.CHINA, new Random(SEED));
        surnames = some(() -> faker.name().lastName());
        givenNames = some(() -> faker.name().firstName());
    }

    private static List<String> some(Supplier<String> name) {
        return Stream.generate(name).limit(THROWS).distinct().sorted().toList();
    }

    String person(int index) {
        Dice dice = new Dice(index, PURPOSE);
        boolean common = dice.percent(60);
        int commonest = dice.below(COMMON_SURNAMES.length());
        String surname = surnames.get(dice.below(surnames.size()));
        return (common ? COMMON_SURNAMES.substring(commonest, commonest + 1) : surname)
                + givenNames.get(dice.below(givenNames.size()));
    }

    /**
     * @param ending what the company is, such as 餐饮有限公司
     */
    String company(int index, String place, String ending) {
        Dice dice = new Dice(index, PURPOSE);
        return place + givenNames.get(dice.below(givenNames.size())) + ending;
    }
}
