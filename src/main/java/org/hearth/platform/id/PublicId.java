package org.hearth.platform.id;

import io.hypersistence.tsid.TSID;
import java.util.OptionalLong;

/** How an id looks outside: a prefix and 13 characters of Crockford's base 32, {@code pay_0HZ…}. */
public enum PublicId {
    ACCOUNT("acc_"),
    BILL("bil_"),
    PAYMENT("pay_"),
    REVERSAL("rev_"),
    REFUND("rfd_"),
    RECONCILIATION("rec_"),
    MANDATE("mnd_"),
    DEBIT_BATCH("dbt_"),
    DEBIT_ITEM("dbi_"),
    UNAPPLIED_RESULT("dbu_"),
    WEBHOOK_ENDPOINT("whk_"),
    WEBHOOK_ATTEMPT("att_"),
    EVENT("evt_"),
    DIFFERENCE("dif_"),
    SETTLEMENT_DAY("day_"),
    SERVICE_STANDARD("std_"),
    LOOK("lok_"),
    PAYMENT_POINT("pnt_"),
    POINT_IMPORT("pim_"),
    KIOSK("ksk_"),
    KIOSK_GAP("gap_"),
    CASH_COLLECTION("col_"),
    WORK_ORDER("ord_"),
    ATTACHMENT("fil_"),
    ALARM("alm_"),
    CREW("crw_"),
    RATING("rat_"),
    ANSWER_TEMPLATE("tpl_"),
    INSPECTION("isp_"),
    HAZARD("haz_"),
    INTERRUPTION("itr_"),
    ARTICLE("art_"),
    HALL_TICKET("tkt_");

    private final String prefix;

    PublicId(String prefix) {
        this.prefix = prefix;
    }

    public String of(long id) {
        return prefix + TSID.from(id);
    }

    /** The number behind a public id; empty for anything that is not an id of this kind. */
    public OptionalLong parse(String publicId) {
        if (publicId == null || !publicId.startsWith(prefix)) {
            return OptionalLong.empty();
        }
        String code = publicId.substring(prefix.length());
        return TSID.isValid(code)
                ? OptionalLong.of(TSID.from(code).toLong())
                : OptionalLong.empty();
    }
}
