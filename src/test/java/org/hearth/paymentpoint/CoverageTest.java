package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.Given;
import org.hearth.Visitor;
import org.hearth.account.StreetHouseholds;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.junit.jupiter.api.Test;

/** Who has a payment point within a kilometre. */
@QuarkusTest
class CoverageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:40:00Z");

    @Inject Coverage coverage;
    @Inject Given given;
    @Inject TestStaff staff;

    @Test
    void aStreetIsJudgedByItsMiddleAndADistrictByItsHouseholds() {
        List<StreetSpot> spots =
                List.of(
                        spot(1, "滨江路 1 号", "29.5500", "106.5600"),
                        spot(2, "滨江路 9 号", "29.5520", "106.5600"),
                        spot(3, "远山路 1 号", "29.7000", "106.9000"));
        List<StreetHouseholds> households =
                List.of(
                        new StreetHouseholds("500103", "滨江路", 300),
                        new StreetHouseholds("500103", "无名巷", 100),
                        new StreetHouseholds("500237", "桃园街", 50),
                        new StreetHouseholds("999999", "别处路", 7));

        List<StreetCoverage> streets = new CoverageCount(spots).streets(households);

        assertThat(streets).hasSize(3);
        assertThat(streets.get(0))
                .isEqualTo(
                        new StreetCoverage("500103", "滨江路", 300, CentreSource.OF_POINTS, 1L, 111));
        assertThat(streets.get(1).centre()).isEqualTo(CentreSource.ASSUMED);
        assertThat(streets.get(2).covered()).as("Wushan is 300 km away").isFalse();
        DistrictCoverage district = CoverageCount.districts(streets, NOW).get(0);
        assertThat(district.households()).isEqualTo(400);
        assertThat(district.percent()).isBetween(75, 100);
        assertThat(CoverageCount.districts(streets, NOW).get(1))
                .isEqualTo(new DistrictCoverage("500237", 50, 0, 1, 1, 1, NOW));
    }

    @Test
    void staffReadItByDistrictAndTheGapsByName() {
        given.account();
        coverage.count();

        List<DistrictCoverage> districts = coverage.districts();
        // Other tests have accounts in districts that the city does not have.
        String ofTheCity =
                districts.stream()
                        .map(DistrictCoverage::districtCode)
                        .collect(Collectors.joining("','", "('", "')"));
        assertThat(districts.stream().mapToInt(DistrictCoverage::households).sum())
                .isEqualTo(
                        (int)
                                given.count(
                                        "select count(*) from account where account_class ="
                                                + " 'RESIDENTIAL' and status = 'ACTIVE' and"
                                                + " district_code in "
                                                + ofTheCity));
        DistrictCoverage withGaps =
                districts.stream().filter(one -> one.gaps() > 0).findFirst().orElseThrow();
        Coverage.Gaps first = coverage.gaps(withGaps.districtCode(), null, 1);
        Visitor agent = new Visitor("10.88.7.1").with(staff.signedIn(StaffRole.AGENT));
        agent.get("/staff/points/coverage").then().body(containsString("渝中区"));
        agent.get("/staff/points/coverage/" + withGaps.districtCode())
                .then()
                .statusCode(200)
                .body(containsString(first.streets().get(0).street()));
        int met = first.streets().size();
        for (String next = first.next(); next != null; ) {
            Coverage.Gaps part = coverage.gaps(withGaps.districtCode(), next, 1);
            met += part.streets().size();
            next = part.next();
        }
        assertThat(met).isEqualTo(withGaps.gaps());
    }

    private static StreetSpot spot(long id, String address, String latitude, String longitude) {
        return new StreetSpot(
                id, "500103", address, new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
