package io.hookline.creator.deal.deliverable;

import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is the brand's, to its end; of these zones one at least is on another day than UTC. */
@QuarkusTest
class OverdueByZoneTest {

  @Inject RemindOfOverdue overdue;

  private String mia;
  private String id;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
  void whatIsDueTodayIsNotOverdueBeforeTheDayIsOver(String zone) {
    as(Tokens.agencyAdmin())
        .header("If-Match", "*")
        .body("{\"name\": \"Acme\", \"timeZone\": \"" + zone + "\"}")
        .put("/v1/brands/" + ACME)
        .then()
        .statusCode(200);
    id = deliverable(activePartnership(mia));
    LocalDate today = LocalDate.now(ZoneId.of(zone));
    due(today);
    assertOverdue(false);
    due(today.minusDays(1));
    assertOverdue(true);
  }

  @Test
  void anotherDayIsToldOfAnewOnceItHasPassed() {
    id = deliverable(activePartnership(mia));
    due(LocalDate.of(2020, 1, 2));
    overdue.work();
    due(LocalDate.of(2099, 1, 2));
    overdue.work();
    assertOverdue(false);
    due(LocalDate.of(2020, 1, 3));
    overdue.work();
    overdue.work();
    assertThat(
            PublishedChanges.read()
                .<String>getList("[?(@.type =~ /.*DeliverableOverdue/)].data.dueOn"))
        .containsExactly("2020-01-02", "2020-01-03");
  }

  private void due(LocalDate day) {
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"plan": {"type": "VIDEO", "count": 1, "title": "Unboxing", "dueOn": "%s"},
             "postIds": []}"""
                .formatted(day))
        .put(acme("deliverables/" + id))
        .then()
        .statusCode(200);
  }

  private void assertOverdue(boolean expected) {
    Json brands = asOperator().get(acme("deliverables/" + id)).as(Json.class);
    assertThat(brands.getBoolean("overdue")).isEqualTo(expected);
    assertThat(
            asOperator()
                .get(acme("deliverables?overdue=true"))
                .as(Json.class)
                .getList("items[*].id"))
        .isEqualTo(expected ? List.of(id) : List.of());
    Json hers = by(secret(mia)).get("/v1/door/deliverables/" + id).as(Json.class);
    assertThat(hers.getBoolean("overdue")).isEqualTo(expected);
  }
}
