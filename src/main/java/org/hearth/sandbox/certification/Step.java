package org.hearth.sandbox.certification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.hearth.sandbox.TestAccount;

/**
 * One call that a case expects or forbids: what it must look like, and what it must have to do with
 * the calls found for the steps before.
 */
final class Step {

    /** What a call must be, given the calls of the steps before. */
    @FunctionalInterface
    interface Condition {
        boolean holds(Call call, List<Call> before, int block);
    }

    private final String call;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<IntFunction<String>> words = new ArrayList<>();
    private String outcome = "";

    private Step(String method, String path) {
        call = method + " /partner/v1/" + path;
        Pattern pattern = Pattern.compile(path.replace("{}", "[^/]+"));
        conditions.add(
                (made, before, block) ->
                        made.method().equals(method) && pattern.matcher(made.path()).matches());
    }

    static Step get(String path) {
        return new Step("GET", path);
    }

    static Step post(String path) {
        return new Step("POST", path);
    }

    static Step put(String path) {
        return new Step("PUT", path);
    }

    Step on(TestAccount account) {
        return on(account::number);
    }

    /** The number that never is an account. */
    Step onUnknown() {
        return on(TestAccount::unknownNumber);
    }

    private Step on(IntFunction<String> number) {
        words.add(number);
        return when((made, before, block) -> number.apply(block).equals(made.accountNumber()));
    }

    Step answered(int... statuses) {
        outcome = " → " + join(statuses);
        return when(
                (made, before, block) -> {
                    for (int status : statuses) {
                        if (made.status() == status) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    Step refused(int status, String code) {
        outcome = " → " + status + " " + code;
        return when((made, before, block) -> made.status() == status && code.equals(made.code()));
    }

    Step replayed() {
        outcome = " → 200 Idempotency-Replayed";
        return when((made, before, block) -> made.status() == 200 && made.replayed());
    }

    Step asking(String field, String value) {
        return also(field + "=" + value, (made, before, block) -> made.request().has(field, value));
    }

    Step answering(String field, String value) {
        return also(field + "=" + value, (made, before, block) -> made.answer().has(field, value));
    }

    Step sameKeyAs(int step) {
        return also(
                "Idempotency-Key = " + (step + 1),
                (made, before, block) ->
                        made.key() != null && made.key().equals(before.get(step).key()));
    }

    /** A field of the request is what a field of an earlier request was. */
    Step asking(String field, int step, String earlier) {
        return also(
                field + " = " + (step + 1) + "." + earlier,
                (made, before, block) -> {
                    String value = before.get(step).request().get(earlier);
                    return value != null && made.request().has(field, value);
                });
    }

    /** A field of the request is what a field of an earlier answer was. */
    Step askingAnswered(String field, int step, String earlier) {
        return also(
                field + " = " + (step + 1) + "." + earlier,
                (made, before, block) -> {
                    String value = before.get(step).answer().get(earlier);
                    return value != null && made.request().has(field, value);
                });
    }

    /** A parameter of the query is what a field of an earlier request was. */
    Step querying(String parameter, int step, String earlier) {
        return also(
                parameter + " = " + (step + 1) + "." + earlier,
                (made, before, block) -> {
                    String value = before.get(step).request().get(earlier);
                    return value != null && made.query().has(parameter, value);
                });
    }

    Step querying(String parameter) {
        return also(parameter, (made, before, block) -> made.query().get(parameter) != null);
    }

    /** The path ends in what a field of an earlier answer was; more may follow. */
    Step reading(int step, String earlier) {
        return also(
                (step + 1) + "." + earlier,
                (made, before, block) -> {
                    String value = before.get(step).answer().get(earlier);
                    return value != null && ("/" + made.path() + "/").contains("/" + value + "/");
                });
    }

    Step atLeastAfter(int step, Duration pause) {
        return also(
                "≥ " + pause.toSeconds() + " s",
                (made, before, block) -> !made.at().isBefore(before.get(step).at().plus(pause)));
    }

    Step soonerThan(int step, Duration pause) {
        return also(
                "< " + pause.toSeconds() + " s",
                (made, before, block) -> made.at().isBefore(before.get(step).at().plus(pause)));
    }

    /**
     * @param word what it says, in the terms of the contract and of no language
     */
    Step also(String word, Condition condition) {
        words.add(block -> word);
        return when(condition);
    }

    Step when(Condition condition) {
        conditions.add(condition);
        return this;
    }

    boolean matches(Call made, List<Call> before, int block) {
        return conditions.stream().allMatch(condition -> condition.holds(made, before, block));
    }

    /** In the terms of the contract: method, path, what matters, the answer. */
    String describe(int block) {
        StringBuilder text = new StringBuilder(call);
        words.forEach(word -> text.append(" · ").append(word.apply(block)));
        return text.append(outcome).toString();
    }

    private static String join(int... statuses) {
        StringBuilder text = new StringBuilder();
        for (int status : statuses) {
            text.append(text.isEmpty() ? "" : " / ").append(status);
        }
        return text.toString();
    }
}
