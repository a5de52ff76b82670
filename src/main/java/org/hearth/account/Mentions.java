package org.hearth.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.text.Pinyin;

/**
 * What a text that names a person or a place is made of, an address as it is stored or a search as
 * it was typed: {@code 解放碑 1号 3-1} mentions one word and three numbers.
 *
 * @param words in Chinese, without the units behind numbers
 * @param letters all Latin words as one
 */
record Mentions(List<String> words, String letters, List<Part> numbers) {

    /**
     * A number of an address, or the one letter of a building.
     *
     * @param joined by a hyphen to the one before
     * @param house whether 号 stands behind it
     */
    record Part(String text, boolean joined, boolean house) {}

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[a-z]+|\\p{IsHan}+");
    private static final Pattern UNIT = Pattern.compile("^(单元|号楼|号院|号|栋|幢|座|楼|层|室|组|弄|段|房|区)");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(附|第|负)$");

    static Mentions of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[—–~－]", "-");
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        List<Part> numbers = new ArrayList<>();
        Matcher piece = PIECE.matcher(plain);
        int numberEnd = -1;
        while (piece.find()) {
            String found = piece.group();
            if (Character.isDigit(found.charAt(0)) || isBuilding(found, plain, piece.end())) {
                boolean joined = numberEnd >= 0 && isHyphen(plain, numberEnd, piece.start());
                numbers.add(number(found, joined, plain.startsWith("号", skip(plain, piece.end()))));
                numberEnd = piece.end();
                continue;
            }
            if (found.charAt(0) <= 'z') {
                letters.append(found);
            } else {
                word(found, numberEnd >= 0 && isBlank(plain, numberEnd, piece.start()), words);
            }
            numberEnd = -1;
        }
        return new Mentions(
                List.copyOf(words), Pinyin.letters(letters.toString()), List.copyOf(numbers));
    }

    private static void word(String found, boolean behindNumber, List<String> words) {
        String rest = behindNumber ? UNIT.matcher(found).replaceFirst("") : found;
        rest = BEFORE_NUMBER.matcher(rest).replaceFirst("");
        if (!rest.isEmpty()) {
            words.add(rest);
        }
    }

    private static Part number(String found, boolean joined, boolean house) {
        String text = found.replaceFirst("^0+(?=.)", "");
        return new Part(text.substring(0, Math.min(text.length(), 12)), joined, house);
    }

    /** One letter counts as a number where one goes on, or a unit: {@code A栋}, {@code B-301}. */
    private static boolean isBuilding(String found, String plain, int end) {
        String behind = plain.substring(end).replaceFirst("^[\\s-]+", "");
        return found.length() == 1
                && found.charAt(0) <= 'z'
                && !behind.isEmpty()
                && (Character.isDigit(behind.charAt(0)) || UNIT.matcher(behind).find());
    }

    private static boolean isHyphen(String plain, int from, int to) {
        return plain.substring(from, to).strip().equals("-");
    }

    private static boolean isBlank(String plain, int from, int to) {
        return plain.substring(from, to).isBlank();
    }

    private static int skip(String plain, int from) {
        int at = from;
        while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The first Chinese word that is more than one character, or nothing: the name of an estate.
     */
    String estate() {
        return words.stream().filter(word -> word.length() > 1).findFirst().orElse("");
    }

    /** The numbers as a row keeps them, each in brackets. */
    String written(int longest) {
        StringBuilder written = new StringBuilder();
        for (Part part : numbers) {
            if (written.length() + part.text().length() + 2 <= longest) {
                written.append('<').append(part.text()).append('>');
            }
        }
        return written.toString();
    }

    /**
     * The numbers as a pattern for LIKE: in this order, those joined by a hyphen side by side. A
     * house number that comes first is the first of the address, too.
     */
    String pattern() {
        StringBuilder pattern = new StringBuilder(numbers.get(0).house() ? "" : "%");
        for (int i = 0; i < numbers.size(); i++) {
            Part part = numbers.get(i);
            pattern.append(i == 0 || part.joined() ? "" : "%")
                    .append('<')
                    .append(part.text())
                    .append('>');
        }
        return pattern.append('%').toString();
    }
}
