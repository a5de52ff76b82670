package org.hearth.identity;

import java.time.LocalDate;

/**
 * Which looks are asked for; null where all of them are.
 *
 * @param staff a username
 * @param accountId whose customer was looked at
 * @param from the first day, Asia/Shanghai
 */
public record LookFilter(String staff, Long accountId, LocalDate from) {

    public static final LookFilter ALL = new LookFilter(null, null, null);
}
