package org.hearth.demo;

import java.util.Locale;

/** The tables that are filled, with the columns in the order that rows are written in. */
enum DemoTable {
    DISTRICT("code, name, name_en, branch_name"),
    ACCOUNT_SUBCLASS("code, account_class, name, name_en"),
    CUSTOMER("id, kind, name, phone, created_at"),
    ACCOUNT(
            "id, number, customer_id, account_class, subclass_code, meter_type, reading_cycle,"
                    + " low_income, status, district_code, street, address_detail, opened_on,"
                    + " balance_fen, version"),
    ACCOUNT_SEARCH(
            "account_id, source_crc, name, pinyin, initials, district_code, street, estate,"
                    + " numbers"),
    METER(
            "id, account_id, serial_number, meter_type, installed_on, hose_installed_on,"
                    + " hose_expires_on, removed_on"),
    TARIFF("id, code, name, name_en, account_class, low_income, valid_from, valid_to"),
    TARIFF_SEASON("tariff_id, season, first_month, last_month"),
    TARIFF_PRICE("tariff_id, season, tier, from_m3, unit_price_fen"),
    READING("id, account_id, meter_id, read_on, value_m3, source"),
    BILL(
            "id, account_id, period_start, period_end, issued_on, due_on, opening_reading_id,"
                    + " closing_reading_id, volume_m3, year_before_m3, gas_fen, garbage_fen,"
                    + " amount_fen, paid_fen, late_fee_fen, late_fee_paid_fen, late_fee_through,"
                    + " status, flag, version"),
    BILL_LINE(
            "bill_id, line_no, kind, tariff_id, season, tier, from_day, to_day, quantity,"
                    + " unit_price_fen, amount_fen"),
    PARTNER("id, code, name, name_en, kind, status, closed_through, created_at"),
    PARTNER_CLIENT("id, partner_id, client_id, scopes, status, created_at, label"),
    CLIENT_CREDENTIAL("id, client_id, kind, label, proof, status, valid_until, created_at"),
    PAYMENT(
            "id, partner_id, transaction_number, account_id, account_number, amount_fen,"
                    + " credited_fen, unapplied_fen, balance_after_fen, state, suspense_reason,"
                    + " double_payment, channel, tender, business_date, late, paid_at,"
                    + " received_at, quote_id, point_code, terminal_id, sequence_no,"
                    + " reconciliation, version"),
    ALLOCATION(
            "payment_id, bill_id, amount_fen, garbage_fen, late_fee_fen, created_at,"
                    + " applied_later"),
    MANDATE(
            "id, partner_id, account_id, account_number, mandate_number, bank_account, state,"
                    + " origin, resident_id, created_at, activated_at, cancelled_at, cancelled_by,"
                    + " active_account_id, attempts, version"),
    RESIDENT("id, phone, status, created_at, last_signed_in_at"),
    ACCOUNT_FOLLOW("resident_id, account_id, label, created_at"),
    KIOSK_TERMINAL(
            "id, partner_id, terminal_id, point_code, state, client_id, last_sequence, blocked_at,"
                    + " block_reason, registered_at, activated_at, version"),
    PAYMENT_POINT(
            "id, partner_id, code, name, name_en, kind, address, district_code, datum,"
                    + " wgs84_latitude, wgs84_longitude, gcj02_latitude, gcj02_longitude, invented,"
                    + " market_days, market_calendar, holiday_rule, holiday_hours, make_up_rule,"
                    + " services, methods, facilities, phone, state, state_reason, created_at,"
                    + " updated_at"),
    PAYMENT_POINT_WEEK("point_id, weekday, opens_minute, closes_minute"),
    PAYMENT_POINT_RESERVED("point_id, weekday, from_minute, to_minute, vehicles"),
    STAFF_USER(
            "id, username, display_name, password_hash, roles, branch, skills, status,"
                    + " failed_attempts, locked_until, created_at");

    private final String columns;

    DemoTable(String columns) {
        this.columns = columns;
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String columns() {
        return columns;
    }
}
