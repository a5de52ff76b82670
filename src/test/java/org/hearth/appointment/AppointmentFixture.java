package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;

/** Branches, accounts and bookings of a test's own: no two share a slot. */
@ApplicationScoped
public class AppointmentFixture {

    public static final Actor DESK = Actor.staff("desk");

    private static final AtomicInteger DISTRICTS = new AtomicInteger(880_000);

    private final Given given;
    private final Appointments appointments;

    AppointmentFixture(Given given, Appointments appointments) {
        this.given = given;
        this.appointments = appointments;
    }

    /** A branch with a district of its own. */
    public Branch branch() {
        String code = Integer.toString(DISTRICTS.incrementAndGet());
        given.run("insert into district values (?, '测试区', 'Test', ?)", code, "测试分公司" + code);
        return new Branch(code, "测试分公司" + code);
    }

    /** A residential account there, with a meter of that age. */
    public AccountRow account(Branch branch, String meterInstalledOn) {
        return account(branch, "RESIDENTIAL", meterInstalledOn);
    }

    public AccountRow account(Branch branch, String accountClass, String meterInstalledOn) {
        AccountRow account = given.account(accountClass, "POSTPAID");
        given.run("update account set district_code = ? where id = ?", branch.code(), account.id());
        given.run(
                "insert into meter values (?, ?, ?, 'POSTPAID', ?, null, null, null)",
                account.id(),
                account.id(),
                "M" + account.number(),
                meterInstalledOn);
        return account;
    }

    /** All places of a slot are set to so many. */
    public void places(Branch branch, ServiceSkill skill, VisitTime time, int places) {
        given.run(
                "insert into visit_slot values (?, ?, ?, ?, ?, ?, true, 0) on duplicate key update"
                        + " capacity = ?, fixed = true",
                Ids.next(),
                branch.name(),
                skill.name(),
                time.day(),
                time.part().name(),
                places,
                places);
    }

    /** How many places of a slot are taken. */
    public long taken(Branch branch, ServiceSkill skill, VisitTime time) {
        return given.count(
                "select coalesce(sum(taken), 0) from visit_slot where branch = ? and skill = ? and"
                        + " day = ? and part = ?",
                branch.name(),
                skill.name(),
                time.day(),
                time.part().name());
    }

    public NewBooking asked(AccountRow account, ServiceKind kind, VisitTime time) {
        return new NewBooking(
                kind,
                account.number(),
                null,
                Answers.NONE,
                time,
                OrderChannel.CALL,
                new OrderContact("测试伟", account.phone(), "zh-CN"),
                "请带证件",
                "约定的时间");
    }

    public AppointmentView booked(AccountRow account, ServiceKind kind, VisitTime time) {
        return appointments.book(DESK, asked(account, kind, time));
    }

    /** A branch company and the code of its only district. */
    public record Branch(String code, String name) {}
}
