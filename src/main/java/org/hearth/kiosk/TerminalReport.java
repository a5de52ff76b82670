package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last heartbeat of a terminal. */
@Entity
@Table(name = "kiosk_report")
class TerminalReport {

    @Id long terminalKey;
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    Condition conditionCode;

    long cashFen;

    @Enumerated(EnumType.STRING)
    CashBoxLevel cashBox;

    @Enumerated(EnumType.STRING)
    PaperLevel paper;

    String softwareVersion;
    long sequenceNo;
    int queued;

    protected TerminalReport() {}

    TerminalReport(long terminalKey, Heartbeat heartbeat, Instant now) {
        this.terminalKey = terminalKey;
        this.reportedAt = now;
        this.conditionCode = heartbeat.condition();
        this.cashFen = heartbeat.cashFen();
        this.cashBox = heartbeat.cashBox();
        this.paper = heartbeat.paper();
        this.softwareVersion = heartbeat.softwareVersion();
        this.sequenceNo = heartbeat.sequence();
        this.queued = heartbeat.queued();
    }

    Heartbeat heartbeat() {
        return new Heartbeat(
                conditionCode, cashFen, cashBox, paper, softwareVersion, sequenceNo, queued);
    }
}
