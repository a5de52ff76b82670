package org.hearth.demo;

import java.util.List;

/** Which of the invented accounts something happens at. */
final class DemoPlaces {

    private final int districts;
    private final int firstBranch;
    private final int accounts;

    /**
     * @param accounts how many there are
     */
    DemoPlaces(int accounts) {
        List<String> branches =
                DemoFile.rows("districts").stream().map(row -> row[StaffRows.BRANCH]).toList();
        this.districts = branches.size();
        this.firstBranch = branches.indexOf(StaffRows.FIRST_BRANCH);
        this.accounts = accounts;
    }

    int any(Dice dice) {
        return dice.between(1, accounts);
    }

    /** One of the branch whose dispatcher and technicians can be signed in as. */
    int ofFirstBranch(Dice dice) {
        return ofDistrict(firstBranch, dice);
    }

    /** One of a district, after those ten whose cases are described. */
    int ofDistrict(int district, Dice dice) {
        int rounds = (accounts - district) / districts;
        return rounds < 1 ? any(dice) : district + districts * dice.between(1, rounds);
    }

    /** The next one, of the same district while there is one; in the end all come by. */
    int after(int account) {
        int next = account + districts;
        return next > accounts ? Math.min(account % districts + 1, accounts) : next;
    }
}
