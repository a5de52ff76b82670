package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.Given;
import org.hearth.identity.TestPhones;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.workorder.OrderContact;

/** Complaints of a test's own, as guests send them. */
@ApplicationScoped
public class ComplaintFixture {

    private final Complaints complaints;
    private final Given given;

    ComplaintFixture(Complaints complaints, Given given) {
        this.complaints = complaints;
        this.given = given;
    }

    /** A street where nothing was said before. */
    public static String street() {
        return "试验路" + Ids.next();
    }

    /** A complaint about a bill, and its link. */
    public Sent complaint() {
        return sent(ComplaintKind.COMPLAINT, ComplaintCategory.BILLING, street(), "zh-CN");
    }

    public Sent sent(
            ComplaintKind kind, ComplaintCategory category, String street, String language) {
        given.account();
        String link =
                complaints.take(
                        Actor.guest(),
                        new NewComplaint(
                                kind,
                                category,
                                null,
                                new OrderContact("李小娟", TestPhones.next().number(), language),
                                null,
                                "500103",
                                street,
                                "上月用气量比平时多一倍，请核实",
                                ComplaintSubject.NONE,
                                List.of(),
                                null),
                        TestPhones.nextAddress());
        return new Sent(link, complaints.progress(link, null).order().orderId());
    }

    /** A complaint that was sent. */
    public record Sent(String link, long orderId) {}
}
