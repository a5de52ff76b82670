package org.hearth.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.hearth.partner.PartnerKind;
import org.hearth.payment.Channel;
import org.hearth.payment.Tender;

/**
 * Where a customer pays: a partner or one of the utility's own ways.
 *
 * @param percent its share of all payments
 */
record Collector(long id, String code, String name, String nameEn, PartnerKind kind, int percent) {

    static final String WEBSITE = "website";

    static List<Collector> all() {
        List<String[]> rows = DemoFile.rows("partners");
        return IntStream.range(0, rows.size()).mapToObj(i -> of(i + 1, rows.get(i))).toList();
    }

    private static Collector of(long id, String[] row) {
        return new Collector(
                id, row[0], row[1], row[2], PartnerKind.valueOf(row[3]), Integer.parseInt(row[4]));
    }

    /** The website is part of the product: the schema brings its row. */
    boolean website() {
        return code.equals(WEBSITE);
    }

    /** Whether the utility itself collects. */
    boolean own() {
        return kind == PartnerKind.OWN;
    }

    static Collector thrown(List<Collector> collectors, Dice dice) {
        int left = dice.below(100);
        for (Collector collector : collectors) {
            left -= collector.percent();
            if (left < 0) {
                return collector;
            }
        }
        throw new IllegalStateException("the shares of partners.csv do not add up to 100");
    }

    /** Channel and tender of one payment. */
    Way way(Dice dice) {
        int percent = dice.below(100);
        return switch (kind) {
            case BANK -> percent < 35 ? Way.BANK_COUNTER : Way.BANK_ONLINE;
            case COMMUNITY -> percent < 60 ? Way.COMMUNITY_COUNTER : Way.KIOSK;
            case OWN -> {
                if (website()) {
                    yield percent < 90 ? Way.WEBSITE : Way.WEBSITE_CARD;
                }
                yield percent < 80 ? Way.HALL : Way.MARKET_DAY;
            }
        };
    }

    /** A channel with its usual tender. */
    enum Way {
        WEBSITE(Channel.WEBSITE, Tender.WALLET),
        WEBSITE_CARD(Channel.WEBSITE, Tender.CARD),
        HALL(Channel.HALL, Tender.CASH),
        MARKET_DAY(Channel.MOBILE, Tender.CASH),
        BANK_COUNTER(Channel.COUNTER, Tender.CASH),
        BANK_ONLINE(Channel.ONLINE, Tender.ACCOUNT),
        COMMUNITY_COUNTER(Channel.COUNTER, Tender.CASH),
        KIOSK(Channel.KIOSK, Tender.WALLET);

        private final Channel channel;
        private final Tender tender;

        Way(Channel channel, Tender tender) {
            this.channel = channel;
            this.tender = tender;
        }

        Channel channel() {
            return channel;
        }

        Tender tender() {
            return tender;
        }
    }
}
