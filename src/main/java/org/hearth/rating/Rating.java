package org.hearth.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;

/**
 * What a customer said of one visit, or of one request in a questionnaire where it was low; only
 * the call-back that follows changes.
 */
@Entity
class Rating {

    private static final int MOST_TRIES = 3;

    @Id long id;
    Long cardId;
    Long surveyId;
    long orderId;
    String orderNumber;

    @Enumerated(EnumType.STRING)
    WorkOrderType orderType;

    String branch;
    Instant visitedAt;
    int stars;

    @ElementCollection
    @CollectionTable(name = "rating_one", joinColumns = @JoinColumn(name = "rating_id"))
    @MapKeyColumn(name = "one")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    Map<SevenOne, OneAnswer> ones = new EnumMap<>(SevenOne.class);

    String words;
    boolean callMe;
    String actor;
    Instant givenAt;
    LocalDate givenMonth;

    @Enumerated(EnumType.STRING)
    CallState state;

    boolean toCall;
    int tries;
    @Version int version;

    protected Rating() {}

    Rating(StarCard card, OrderView order, NewRating said, Actor actor, Instant now) {
        this(order, said, actor, now);
        this.cardId = card.id;
        this.branch = order.branch();
        this.visitedAt = card.issuedAt;
    }

    /** The overall grade and the words of a questionnaire, about the request it asked of. */
    Rating(SurveyInvitation asked, OrderView order, Actor actor, Instant now) {
        this(order, new NewRating(asked.grade, Map.of(), asked.words, false), actor, now);
        this.surveyId = asked.id;
        this.branch = asked.branch;
        this.visitedAt = order.handledAt() == null ? order.createdAt() : order.handledAt();
    }

    private Rating(OrderView order, NewRating said, Actor actor, Instant now) {
        this.id = Ids.next();
        this.orderId = order.orderId();
        this.orderNumber = order.number();
        this.orderType = order.type();
        this.stars = said.stars();
        this.ones.putAll(said.ones());
        this.words = said.words();
        this.callMe = said.callMe();
        this.actor = actor.toString();
        this.givenAt = now;
        this.givenMonth = month().atDay(1);
        this.state = said.callsForCall() ? CallState.WAITING : CallState.NONE;
        this.toCall = state.toCall();
    }

    YearMonth month() {
        return YearMonth.from(givenAt.atZone(UtilityClock.ZONE));
    }

    void settle() {
        become(CallState.SETTLED);
    }

    /** Nobody answered; the third time nobody calls again. */
    void notReached() {
        tries++;
        become(tries < MOST_TRIES ? CallState.TRIED : CallState.UNREACHED);
    }

    private void become(CallState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(RatingError.RATING_CALL_STATE);
        }
        state = next;
        toCall = next.toCall();
    }

    RatingView view() {
        return new RatingView(
                id,
                orderId,
                orderNumber,
                orderType,
                branch,
                surveyId != null,
                visitedAt,
                stars,
                new EnumMap<>(ones.isEmpty() ? new EnumMap<>(SevenOne.class) : ones),
                words,
                callMe,
                givenAt,
                state);
    }
}
