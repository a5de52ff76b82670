package org.hearth.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The probes for words that may each be a holder's name, a street or an estate: every reading of
 * them that is narrow enough, the most exact first. What is read must fit whole: a name and a
 * street find an account by both.
 */
final class SearchPlan {

    private static final int MOST_WORDS = 3;

    /** What has no vowel, or is shorter, is no name but initials: too many have them. */
    private static final Pattern WHOLE_NAME = Pattern.compile("(?=.*[aeiou])[a-z]{4,}");

    private final Mentions said;
    private final String districtCode;
    private final List<String> words;
    private final List<SearchProbe> exact = new ArrayList<>();
    private final List<SearchProbe> near = new ArrayList<>();

    private SearchPlan(Mentions said, List<String> words, String districtCode) {
        this.said = said;
        this.words = words.subList(0, Math.min(MOST_WORDS, words.size()));
        this.districtCode = districtCode;
        if (said.letters().isEmpty()) {
            byWords();
        } else {
            byPinyin();
        }
    }

    /**
     * @param words what is left of the words without the district
     * @param districtCode of the district that was said, or null
     * @return none where the words say too little
     */
    static List<SearchProbe> of(Mentions said, List<String> words, String districtCode) {
        SearchPlan plan = new SearchPlan(said, words, districtCode);
        List<SearchProbe> all = new ArrayList<>(plan.exact);
        all.addAll(plan.near);
        return all;
    }

    private void byWords() {
        if (words.size() == 1 && words.get(0).length() == 1) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            List<String> others = new ArrayList<>(words);
            String name = others.remove(i);
            for (Place place : places(others)) {
                exact.add(probe("name", "name = ?", name, MatchedBy.NAME, place));
                if (place.isSomewhere() || name.length() > 1) {
                    String index = place.indexBeside("name");
                    near.add(probe(index, "name like ?", name + "%", MatchedBy.NAME, place));
                }
            }
        }
        places(words).stream()
                .filter(Place::isSomewhere)
                .forEach(place -> near.add(probe(place.index(), null, null, null, place)));
    }

    private void byPinyin() {
        String letters = said.letters();
        for (Place place : places(words)) {
            if (!place.isSomewhere() && !WHOLE_NAME.matcher(letters).matches()) {
                continue;
            }
            exact.add(probe("pinyin", "pinyin = ?", letters, MatchedBy.PINYIN, place));
            if (place.isSomewhere()) {
                String index = place.indexBeside("initials");
                exact.add(probe(index, "initials = ?", letters, MatchedBy.PINYIN, place));
            }
            String index = place.indexBeside("pinyin");
            near.add(probe(index, "pinyin like ?", letters + "%", MatchedBy.PINYIN, place));
        }
    }

    /** Street, estate or both; either may be null. */
    private record Place(String street, String estate) {

        boolean isSomewhere() {
            return street != null || estate != null;
        }

        String index() {
            return street != null ? "street" : "estate";
        }

        /** The street is in the index of a name; an estate has fewer accounts than many a name. */
        String indexBeside(String name) {
            return street == null && estate != null ? "estate" : name;
        }
    }

    private static List<Place> places(List<String> words) {
        return switch (words.size()) {
            case 0 -> List.of(new Place(null, null));
            case 1 -> List.of(new Place(words.get(0), null), new Place(null, words.get(0)));
            case 2 ->
                    List.of(
                            new Place(words.get(0), words.get(1)),
                            new Place(words.get(1), words.get(0)));
            default -> List.of();
        };
    }

    private SearchProbe probe(
            String index, String condition, String value, MatchedBy by, Place place) {
        StringBuilder sql =
                new StringBuilder("select account_id from account_search force index")
                        .append(" (account_search_")
                        .append(index)
                        .append(") where ");
        List<Object> parameters = new ArrayList<>();
        Set<MatchedBy> matched = EnumSet.noneOf(MatchedBy.class);
        List<String> conditions = new ArrayList<>();
        if (condition != null) {
            conditions.add(condition);
            parameters.add(value);
            matched.add(by);
        }
        if (place.street() != null) {
            conditions.add("street like ?");
            parameters.add(place.street() + "%");
        }
        if (place.estate() != null) {
            conditions.add("estate like ?");
            parameters.add(place.estate() + "%");
        }
        if (!said.numbers().isEmpty()) {
            conditions.add("numbers like ?");
            parameters.add(said.pattern());
        }
        if (districtCode != null) {
            conditions.add("district_code = ?");
            parameters.add(districtCode);
        }
        if (parameters.size() > matched.size()) {
            matched.add(MatchedBy.ADDRESS);
        }
        sql.append(String.join(" and ", conditions)).append(" limit ?");
        return new SearchProbe(matched, sql.toString(), parameters);
    }
}
