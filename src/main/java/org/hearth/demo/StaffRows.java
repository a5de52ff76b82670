package org.hearth.demo;

import java.time.LocalDate;
import java.util.List;
import org.hearth.identity.ServiceSkill;
import org.hearth.identity.StaffRole;

/** Writes the staff: one of each role for trying it out, and the technicians of every branch. */
final class StaffRows {

    /** Those whose role needs a second factor. */
    static final List<String> TWICE_PROVEN = List.of("admin", "finance", "finance-2", "supervisor");

    private static final int NOON = 4 * 3_600;
    static final int BRANCH = 3;
    static final String FIRST_BRANCH = "山城燃气渝中分公司";

    /** Each branch's two cover all of it between them; the first branch's four even twice. */
    private static final List<String> SKILLS =
            List.of(
                    skills(
                            ServiceSkill.REPAIR,
                            ServiceSkill.METER_REPLACEMENT,
                            ServiceSkill.HOSE_REPLACEMENT,
                            ServiceSkill.INSPECTION,
                            ServiceSkill.EMERGENCY),
                    skills(
                            ServiceSkill.INSPECTION,
                            ServiceSkill.HOSE_REPLACEMENT,
                            ServiceSkill.PIPEWORK,
                            ServiceSkill.INSTALLATION,
                            ServiceSkill.GAS_ON));

    private final LocalDate founded;
    private int last;

    StaffRows(LocalDate founded) {
        this.founded = founded;
    }

    void write(RowsByTable rows) {
        office(rows, "admin", "演示管理员", StaffRole.ADMINISTRATOR, null);
        office(rows, "finance", "演示财务", StaffRole.FINANCE, null);
        office(rows, "agent", "演示客服", StaffRole.AGENT, null);
        office(rows, "finance-2", "演示财务二", StaffRole.FINANCE, null);
        office(rows, "supervisor", "演示主管", StaffRole.SUPERVISOR, null);
        office(rows, "auditor", "演示审计", StaffRole.AUDITOR, null);
        office(rows, "dispatcher", "演示调度", StaffRole.DISPATCHER, FIRST_BRANCH);
        technicians(rows);
    }

    private void office(
            RowsByTable rows, String username, String name, StaffRole role, String branch) {
        staff(rows, username, name, ReferenceRows.hash("hearth-" + username), role, branch, "");
    }

    /** Named tech1, tech2 ..., the first four of the branch that the first accounts belong to. */
    private void technicians(RowsByTable rows) {
        String hash = ReferenceRows.hash("hearth-tech");
        int count = 0;
        for (int i = 0; i < 2 * SKILLS.size(); i++) {
            technician(rows, ++count, hash, FIRST_BRANCH);
        }
        for (String[] district : DemoFile.rows("districts")) {
            if (!district[BRANCH].equals(FIRST_BRANCH)) {
                for (int i = 0; i < SKILLS.size(); i++) {
                    technician(rows, ++count, hash, district[BRANCH]);
                }
            }
        }
    }

    private void technician(RowsByTable rows, int number, String hash, String branch) {
        staff(
                rows,
                "tech" + number,
                "演示技师" + number,
                hash,
                StaffRole.TECHNICIAN,
                branch,
                SKILLS.get((number - 1) % SKILLS.size()));
    }

    private void staff(
            RowsByTable rows,
            String username,
            String name,
            String hash,
            StaffRole role,
            String branch,
            String skills) {
        rows.of(DemoTable.STAFF_USER)
                .number(++last)
                .text(username)
                .text(name)
                .text(hash)
                .text(role.roleName())
                .text(branch)
                .text(skills)
                .text("ACTIVE")
                .number(0)
                .none()
                .instant(founded, NOON)
                .end();
    }

    private static String skills(ServiceSkill... skills) {
        return List.of(skills).stream()
                .map(ServiceSkill::skillName)
                .reduce((all, next) -> all + " " + next)
                .orElseThrow();
    }
}
