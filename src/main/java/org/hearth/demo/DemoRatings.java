package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.audit.Actor;
import org.hearth.rating.CallOutcome;
import org.hearth.rating.CallState;
import org.hearth.rating.NewRating;
import org.hearth.rating.OneAnswer;
import org.hearth.rating.RatingDesk;
import org.hearth.rating.Ratings;
import org.hearth.rating.SevenOne;
import org.hearth.rating.StarCardView;
import org.hearth.rating.StarCards;
import org.hearth.workorder.OrderView;

/** What invented customers say of their visits: who waited long says so. */
@ApplicationScoped
class DemoRatings {

    private static final int PURPOSE = 17;
    private static final int ANSWER_PERCENT = 55;
    private static final List<String> PRAISE =
            List.of("师傅很准时，讲得也清楚。", "鞋套、垫布都自己带了，走前还擦了灶台。", "态度好，又快。");
    private static final List<String> REPROACH = List.of("等了太久才来。", "改了两次时间，没有提前说。", "没有检查就走了。");

    private final StarCards cards;
    private final Ratings ratings;
    private final RatingDesk desk;

    DemoRatings(StarCards cards, Ratings ratings, RatingDesk desk) {
        this.cards = cards;
        this.ratings = ratings;
        this.desk = desk;
    }

    /** About half of the customers answer on their card. */
    void rate(OrderStory story, OrderView order) {
        Dice dice = new Dice(story.index(), PURPOSE);
        if (!order.type().visits() || !dice.percent(ANSWER_PERCENT)) {
            return;
        }
        boolean waited = waited(story);
        int stars = waited ? dice.between(1, 4) : dice.percent(95) ? dice.between(4, 5) : 3;
        ratings.rate(
                cards.ofTechnician(order.handledBy(), order.orderId()).code(),
                "127.0.0.1",
                Actor.guest(),
                new NewRating(stars, ones(stars, dice), words(stars, dice), false));
    }

    /** Who was not satisfied is called by somebody who did not handle it. */
    void callAbout(OrderView order, Actor caller) {
        cards.ofOrder(order.orderId())
                .map(StarCardView::given)
                .filter(given -> given.state() == CallState.WAITING)
                .ifPresent(
                        given ->
                                desk.settled(
                                        caller,
                                        given.ratingId(),
                                        CallOutcome.EXPLAINED,
                                        "向客户说明原因并道歉，客户表示理解"));
    }

    /** A repair is promised within a day, and an installation takes its weeks. */
    private static boolean waited(OrderStory story) {
        Duration taken = Duration.between(story.times().askedAt(), story.times().arrivedAt());
        Duration expected =
                switch (story.request().type()) {
                    case REPAIR -> Duration.ofDays(1);
                    case INSTALLATION -> Duration.ofDays(60);
                    default -> Duration.ofHours(100);
                };
        return taken.compareTo(expected) > 0;
    }

    private static Map<SevenOne, OneAnswer> ones(int stars, Dice dice) {
        Map<SevenOne, OneAnswer> said = new EnumMap<>(SevenOne.class);
        for (SevenOne one : SevenOne.values()) {
            boolean done = stars > 3 || one == SevenOne.SAFETY_CHECK || dice.percent(70);
            said.put(one, done ? OneAnswer.YES : OneAnswer.NO);
        }
        said.put(SevenOne.CALL_BACK, OneAnswer.UNSURE);
        return said;
    }

    private static String words(int stars, Dice dice) {
        if (dice.percent(60)) {
            return null;
        }
        List<String> of = stars > 3 ? PRAISE : REPROACH;
        return of.get(dice.below(of.size()));
    }
}
