package org.hearth.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.CRC32;

/**
 * What an account is found by, as the table {@code account_search} keeps it.
 *
 * @param sourceCrc of the texts that it was made from
 * @param estate empty where the address names none
 * @param numbers of house, building, unit and room, each in brackets
 */
public record SearchKeys(
        long sourceCrc,
        String name,
        NameReading reading,
        String districtCode,
        String street,
        String estate,
        String numbers) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_NUMBERS = 80;

    public static SearchKeys of(
            String name, NameReading reading, String districtCode, String street, String detail) {
        return new SearchKeys(
                crc(name, districtCode, street, detail),
                plain(name, LONGEST_NAME),
                reading,
                districtCode,
                place(street),
                place(Mentions.of(detail).estate()),
                Mentions.of(street + " " + detail).written(LONGEST_NUMBERS));
    }

    /** A street or community as rows keep it. */
    static String place(String name) {
        return plain(name, LONGEST_PLACE);
    }

    static long crc(String name, String districtCode, String street, String detail) {
        CRC32 crc = new CRC32();
        crc.update(
                String.join("\n", name, districtCode, street, detail)
                        .getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static String plain(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
