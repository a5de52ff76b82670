package org.hearth.rating.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.platform.html.FormErrors;
import org.hearth.rating.NewRating;
import org.hearth.rating.OneAnswer;
import org.hearth.rating.SevenOne;

/**
 * The form of a star card as it was sent.
 *
 * @param stars 0 where none were chosen
 */
public record RateForm(int stars, Map<SevenOne, OneAnswer> ones, String words, boolean callMe) {

    static final RateForm EMPTY = new RateForm(0, Map.of(), "", false);

    static RateForm read(MultivaluedMap<String, String> sent) {
        String words = sent.getFirst("words");
        return new RateForm(
                stars(sent.getFirst("stars")),
                ones(sent),
                words == null ? "" : words.replace("\r\n", "\n").strip(),
                sent.getFirst("callMe") != null);
    }

    private static int stars(String sent) {
        return sent != null && sent.matches("[1-5]") ? Integer.parseInt(sent) : 0;
    }

    private static Map<SevenOne, OneAnswer> ones(MultivaluedMap<String, String> sent) {
        Map<SevenOne, OneAnswer> read = new EnumMap<>(SevenOne.class);
        for (SevenOne one : SevenOne.values()) {
            answer(sent.getFirst(one.name())).ifPresent(answer -> read.put(one, answer));
        }
        return read;
    }

    private static Optional<OneAnswer> answer(String sent) {
        return Arrays.stream(OneAnswer.values())
                .filter(answer -> answer.name().equals(sent))
                .findFirst();
    }

    FormErrors errors(RatingMessages texts) {
        FormErrors errors = new FormErrors();
        if (stars == 0) {
            errors.add("stars", texts.stars_missing());
        }
        if (words.length() > NewRating.LONGEST) {
            errors.add("words", texts.words_long());
        }
        return errors;
    }

    NewRating rating() {
        return new NewRating(stars, ones, words.isEmpty() ? null : words, callMe);
    }

    public boolean has(int star) {
        return stars == star;
    }

    public boolean has(SevenOne one, OneAnswer answer) {
        return ones.get(one) == answer;
    }

    public List<SevenOne> allOnes() {
        return List.of(SevenOne.values());
    }

    public List<OneAnswer> allAnswers() {
        return List.of(OneAnswer.values());
    }
}
