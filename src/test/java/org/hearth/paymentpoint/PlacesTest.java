package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.Given;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlacesTest {

    @Inject Places places;
    @Inject PaymentPointRepository points;
    @Inject Given given;

    @ParameterizedTest
    @CsvSource({
        "渝中区, 500103",
        "渝中, 500103",
        "yuzhong, 500103",
        "YuZhongQu, 500103",
        "Nan'an, 500108",
        "秀山, 500241",
        "渝中区解放碑 1 号, 500103"
    })
    void aDistrictIsFoundByItsNames(String typed, String code) {
        assertThat(places.find(typed)).first().extracting(Place::districtCode).isEqualTo(code);
    }

    @Test
    void aStreetIsWhereTheMiddleOfItsPointsIs() {
        String street = "试" + han() + "街";
        point(street + " 1 号", "29.550000", "106.560000");
        point(street + "18号", "29.552000", "106.562000");
        Places fresh = new Places(points);

        for (String typed : List.of(street, "渝中区" + street, street + "7 号")) {
            assertThat(fresh.find(typed))
                    .first()
                    .satisfies(
                            place -> {
                                assertThat(place.name()).isEqualTo("渝中区 " + street);
                                assertThat(place.centre().latitude()).isEqualTo("29.551000");
                                assertThat(place.centre().longitude()).isEqualTo("106.561000");
                            });
        }
    }

    @Test
    void thereAreThirtyEightDistricts() {
        assertThat(Seats.all()).hasSize(38);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "铁岭", "%", "zzz"})
    void anythingElseIsNowhere(String typed) {
        assertThat(places.find(typed)).isEmpty();
    }

    /** Three characters that no other test has. */
    private static String han() {
        long id = Ids.next();
        return new String(
                new char[] {
                    (char) (0x4E00 + id % 5_000),
                    (char) (0x4E00 + id / 5_000 % 5_000),
                    (char) (0x4E00 + id / 25_000_000 % 5_000)
                });
    }

    private void point(String address, String latitude, String longitude) {
        given.run("insert ignore into district values ('500103', '渝中区', 'Yuzhong', '渝中分公司')");
        long id = Ids.next();
        given.run(
                "insert into payment_point (id, partner_id, code, name, name_en, kind, address,"
                        + " district_code, datum, wgs84_latitude, wgs84_longitude, gcj02_latitude,"
                        + " gcj02_longitude, market_days, services, methods, facilities, phone,"
                        + " state, state_reason, created_at, updated_at) values (?, null, ?, '点',"
                        + " 'Point', 'OWN_HALL', ?, '500103', 'WGS_84', ?, ?, ?, ?, '', 'PAYMENT',"
                        + " 'CASH', '', null, 'OPEN', null, '2026-01-01', '2026-01-01')",
                id,
                "T" + id,
                address,
                latitude,
                longitude,
                latitude,
                longitude);
    }
}
