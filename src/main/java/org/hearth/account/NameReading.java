package org.hearth.account;

import org.hearth.platform.text.Pinyin;

/** How a holder's name sounds, as it is kept and searched. Surnames are read as surnames. */
public record NameReading(String pinyin, String initials) {

    private static final int LONGEST_PINYIN = 160;
    private static final int LONGEST_INITIALS = 40;

    public NameReading {
        pinyin = pinyin.substring(0, Math.min(pinyin.length(), LONGEST_PINYIN));
        initials = initials.substring(0, Math.min(initials.length(), LONGEST_INITIALS));
    }

    public static NameReading of(CustomerKind kind, String name) {
        Pinyin sound = kind == CustomerKind.PERSON ? Pinyin.ofName(name) : Pinyin.of(name);
        return new NameReading(sound.full(), sound.initials());
    }

    /** The reading of a name put together from two. */
    public NameReading then(NameReading rest) {
        return new NameReading(pinyin + rest.pinyin, initials + rest.initials);
    }
}
