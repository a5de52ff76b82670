package org.hearth.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;
import org.hearth.account.CustomerKind;
import org.hearth.account.NameReading;

/** Names of invented people and companies, put together from a few hundred parts. */
final class Names {

    private static final int SEED = 7653;
    private static final int PURPOSE = 4;
    private static final int THROWS = 2_000;

    /** The names of six people in ten; the library knows them all, and throws them alike. */
    private static final String COMMON_SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";

    /** Read as 王 wang, so that what follows it is read as a given name. */
    private static final String A_SURNAME = "王";

    private static final int ITS_PINYIN = 4;

    private final List<String> surnames;
    private final List<String> givenNames;
    private final Map<String, NameReading> surnamesRead = new HashMap<>();
    private final Map<String, NameReading> givenNamesRead = new HashMap<>();
    private final Map<String, NameReading> companyPartsRead = new HashMap<>();

    /** A name and how it sounds. */
    record Named(String name, NameReading reading) {}

    Names() {
        Faker faker = new Faker(Locale.CHINA, new Random(SEED));
        surnames = some(() -> faker.name().lastName());
        givenNames = some(() -> faker.name().firstName());
    }

    private static List<String> some(Supplier<String> name) {
        return Stream.generate(name).limit(THROWS).distinct().sorted().toList();
    }

    Named person(int index) {
        Dice dice = new Dice(index, PURPOSE);
        boolean common = dice.percent(60);
        int commonest = dice.below(COMMON_SURNAMES.length());
        String surname = surnames.get(dice.below(surnames.size()));
        String family = common ? COMMON_SURNAMES.substring(commonest, commonest + 1) : surname;
        String given = givenNames.get(dice.below(givenNames.size()));
        return new Named(family + given, family(family).then(given(given)));
    }

    /** There are millions of names, and reading one takes long; of parts there are hundreds. */
    private NameReading family(String family) {
        return surnamesRead.computeIfAbsent(
                family, name -> NameReading.of(CustomerKind.PERSON, name));
    }

    private NameReading given(String given) {
        return givenNamesRead.computeIfAbsent(
                given,
                name -> {
                    NameReading whole = NameReading.of(CustomerKind.PERSON, A_SURNAME + name);
                    return new NameReading(
                            whole.pinyin().substring(ITS_PINYIN), whole.initials().substring(1));
                });
    }

    /**
     * @param ending what the company is, such as 餐饮有限公司
     */
    Named company(int index, String place, String ending) {
        Dice dice = new Dice(index, PURPOSE);
        String middle = givenNames.get(dice.below(givenNames.size()));
        return new Named(
                place + middle + ending,
                companyPart(place).then(companyPart(middle)).then(companyPart(ending)));
    }

    private NameReading companyPart(String part) {
        return companyPartsRead.computeIfAbsent(
                part, text -> NameReading.of(CustomerKind.COMPANY, text));
    }
}
