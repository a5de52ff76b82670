package org.hearth.payment;

import java.util.LinkedHashSet;
import java.util.Set;

/** Account numbers that somebody may have meant who typed another. */
final class NearNumbers {

    private NearNumbers() {}

    /** Two neighbouring digits changed places, or one digit another: the likelier first. */
    static Set<String> of(String number) {
        Set<String> near = new LinkedHashSet<>();
        for (int i = 0; i + 1 < number.length(); i++) {
            near.add(
                    number.substring(0, i)
                            + number.charAt(i + 1)
                            + number.charAt(i)
                            + number.substring(i + 2));
        }
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                near.add(number.substring(0, i) + digit + number.substring(i + 1));
            }
        }
        near.remove(number);
        return near;
    }
}
