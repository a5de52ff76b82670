package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.platform.database.JsonRows;
import org.hearth.platform.database.Sql;

/** The two tables of a count; each count replaces the one before. */
@ApplicationScoped
class CoverageRepository {

    private static final String STREETS =
            "insert into coverage_street (district_code, street, households, centre, nearest_id,"
                    + " nearest_metres, covered) select j.district_code, j.street, j.households,"
                    + " j.centre, j.nearest_id, j.nearest_metres, j.covered from json_table(?,"
                    + " '$[*]' columns (district_code char(6) path '$[0]', street varchar(60) path"
                    + " '$[1]', households int path '$[2]', centre varchar(9) path '$[3]',"
                    + " nearest_id bigint path '$[4]', nearest_metres int path '$[5]', covered int"
                    + " path '$[6]')) j";

    private static final String DISTRICTS =
            "insert into coverage_district (district_code, households, covered, streets, gaps,"
                    + " assumed, counted_at) select j.district_code, j.households, j.covered,"
                    + " j.streets, j.gaps, j.assumed, j.counted_at from json_table(?, '$[*]'"
                    + " columns (district_code char(6) path '$[0]', households int path '$[1]',"
                    + " covered int path '$[2]', streets int path '$[3]', gaps int path '$[4]',"
                    + " assumed int path '$[5]', counted_at datetime(3) path '$[6]')) j";

    private final Sql sql;

    CoverageRepository(Sql sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return sql.select("select 1 from coverage_district limit 1", row -> 1).isEmpty();
    }

    void replace(List<StreetCoverage> streets, List<DistrictCoverage> districts) {
        JsonRows street = new JsonRows();
        streets.forEach(
                one ->
                        street.add(
                                one.districtCode(),
                                one.street(),
                                one.households(),
                                one.centre().name(),
                                one.nearestId(),
                                one.nearestMetres(),
                                one.covered() ? 1 : 0));
        JsonRows district = new JsonRows();
        districts.forEach(
                one ->
                        district.add(
                                one.districtCode(),
                                one.households(),
                                one.covered(),
                                one.streets(),
                                one.gaps(),
                                one.assumed(),
                                one.countedAt()));
        sql.change("delete from coverage_street");
        sql.change("delete from coverage_district");
        sql.change(STREETS, street.end());
        sql.change(DISTRICTS, district.end());
    }

    List<DistrictCoverage> districts() {
        return sql.select(
                "select district_code, households, covered, streets, gaps, assumed, counted_at from"
                        + " coverage_district order by district_code",
                row ->
                        new DistrictCoverage(
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    /** Gaps of a district, the most households first, those after this one. */
    List<StreetCoverage> gaps(String district, int households, String street, int limit) {
        return sql.select(
                "select district_code, street, households, centre, nearest_id, nearest_metres from"
                        + " coverage_street where district_code = ? and covered = 0 and (households"
                        + " < ? or households = ? and street < ?) order by households desc, street desc"
                        + " limit ?",
                CoverageRepository::street,
                district,
                households,
                households,
                street,
                limit);
    }

    private static StreetCoverage street(ResultSet row) throws SQLException {
        return new StreetCoverage(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                CentreSource.valueOf(row.getString(4)),
                row.getObject(5, Long.class),
                row.getObject(6, Integer.class));
    }
}
