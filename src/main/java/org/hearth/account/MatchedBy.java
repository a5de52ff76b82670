package org.hearth.account;

/** What of an account fits a search. */
public enum MatchedBy {
    NUMBER,
    PHONE,
    NAME,
    PINYIN,
    ADDRESS
}
