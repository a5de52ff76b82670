package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.platform.database.Sql;
import org.hearth.platform.text.TypedText;

/**
 * The door to accounts for who has a customer on the line: one text finds by number, phone, name in
 * Chinese or pinyin, and address. Each way has an index; none reads the city. The caller logs what
 * it shows.
 */
@ApplicationScoped
public class AccountSearch {

    public static final int MOST = 20;

    private static final int LONGEST = 80;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{5,20}");
    private static final String BY_NUMBER =
            "select id from account where number like ? order by number limit ?";
    private static final String BY_PHONE =
            "select a.id from customer c join account a on a.customer_id = c.id where c.phone = ?"
                    + " limit ?";

    private final AccountRepository accounts;
    private final Districts districts;
    private final Sql sql;

    AccountSearch(AccountRepository accounts, Districts districts, Sql sql) {
        this.accounts = accounts;
        this.districts = districts;
        this.sql = sql;
    }

    /**
     * At most {@link #MOST} accounts, masked.
     *
     * @param typed an account number or its first five digits or more; a whole phone number; a name
     *     in Chinese, or in pinyin, its initials only beside a street; a street or an estate, with
     *     numbers of house, building, unit and room; a name and an address
     */
    @Transactional
    public AccountHits find(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        List<SearchProbe> probes = probes(text);
        return probes.isEmpty() ? AccountHits.wide() : hits(probes);
    }

    /** The accounts whose holder has this phone, masked. */
    @Transactional
    public AccountHits heldBy(String phone) {
        return hits(List.of(byPhone(phone)));
    }

    /** The probes for a text, the most exact first; none where it says too little. */
    List<SearchProbe> probes(String text) {
        String digits = TypedText.plain(text).replaceAll("[-()]", "").replaceFirst("^\\+86", "");
        return DIGITS.matcher(digits).matches()
                ? List.of(byNumber(digits), byPhone(digits))
                : probes(Mentions.of(text));
    }

    private static SearchProbe byNumber(String digits) {
        return new SearchProbe(Set.of(MatchedBy.NUMBER), BY_NUMBER, List.of(digits + "%"));
    }

    private static SearchProbe byPhone(String phone) {
        return new SearchProbe(Set.of(MatchedBy.PHONE), BY_PHONE, List.of(phone));
    }

    private List<SearchProbe> probes(Mentions said) {
        String code = null;
        List<String> words = new ArrayList<>();
        for (String word : said.words()) {
            String rest = word;
            for (DistrictView district : districts.all()) {
                if (word.startsWith(district.name())) {
                    code = district.code();
                    rest = word.substring(district.name().length());
                }
            }
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return SearchPlan.of(said, words, code);
    }

    private AccountHits hits(List<SearchProbe> probes) {
        Map<Long, Set<MatchedBy>> found = new LinkedHashMap<>();
        for (SearchProbe probe : probes) {
            if (found.size() <= MOST) {
                ids(probe).forEach(id -> found.putIfAbsent(id, probe.matchedBy()));
            }
        }
        return new AccountHits(shown(found), found.size() > MOST, false);
    }

    private List<Long> ids(SearchProbe probe) {
        List<Object> parameters = new ArrayList<>(probe.parameters());
        parameters.add(MOST + 1);
        return sql.select(probe.sql(), row -> row.getLong(1), parameters.toArray());
    }

    private List<AccountHit> shown(Map<Long, Set<MatchedBy>> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, AccountView> views =
                accounts.withIds(found.keySet()).stream()
                        .map(AccountRepository.Held::view)
                        .collect(Collectors.toMap(AccountView::accountId, Function.identity()));
        return found.entrySet().stream()
                .filter(hit -> views.containsKey(hit.getKey()))
                .limit(MOST)
                .map(hit -> new AccountHit(views.get(hit.getKey()), hit.getValue()))
                .toList();
    }
}
