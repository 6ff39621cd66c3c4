package io.hookline.reporting.figures.query;

import static io.hookline.reporting.AttributionDayChanges.row;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionDayChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What settings give, one at a time. */
@QuarkusTest
class AttributionFiguresTest {

  private static final UUID LAST = id(601);
  private static final UUID LINEAR = id(602);
  private static final UUID MARKOV = id(603);
  private static final UUID CHAIN = id(611);
  private static final UUID MIA = id(1);
  private static final String CREATOR =
      "\"kind\": \"CLICK\", \"channel\": \"CREATOR\", \"creatorId\": \"" + MIA + "\"";
  private static final String SEARCH = "\"kind\": \"VISIT\", \"channel\": \"ORGANIC_SEARCH\"";
  private static final String FROM = "2026-10-01";
  private static final String TO = "2026-10-31";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static List<ObjectNode> changes() {
    return List.of(
        CreatorChanges.creator(ACME, MIA, "Mia"),
        AttributionDayChanges.setting(ACME, LAST, "Last", "LAST_TOUCH", true, 1),
        AttributionDayChanges.setting(ACME, LAST, "Last touch", "LAST_TOUCH", true, 2),
        day(LAST, "2026-10-05", 1, row(CREATOR, "9", "900.00", "0.00", 9, 9, 9)),
        day(
            LAST,
            "2026-10-05",
            2,
            row(CREATOR, "2", "200.00", "15.00", 5, 3, 2),
            row(SEARCH, "1", "100.00", "0.00", 3, 0, 1),
            row("", "1", "40.00", "0.00", 0, 0, 0)),
        day(LAST, "2026-10-06", 1, row(SEARCH, "1", "10.00", "0.00", 1, 1, 1)),
        day(LAST, "2026-10-07", 1, row(SEARCH, "7", "70.00", "0.00", 7, 7, 7)),
        day(LAST, "2026-10-07", 2),
        day(
            LINEAR,
            "2026-10-05",
            1,
            row(CREATOR, "1.6666666667", "166.67", "15.00", 5, 3, 2),
            row(SEARCH, "1.3333333333", "133.33", "0.00", 3, 0, 1),
            row("", "1", "40.00", "0.00", 0, 0, 0)),
        day(
            MARKOV,
            "2026-10-05",
            1,
            row(CREATOR, null, null, null, 5, 3, 2),
            row("", "1", "40.00", "0.00", 0, 0, 0)),
        day(MARKOV, "2026-10-06", 1, row("", "1", "25.00", "0.00", 0, 0, 0)));
  }

  private static ObjectNode day(UUID setting, String day, int version, String... rows) {
    return AttributionDayChanges.day(ACME, setting, CHAIN, day, version, rows);
  }

  private static void told(int seed) {
    List<ObjectNode> twice = new ArrayList<>(changes());
    twice.addAll(changes());
    Collections.shuffle(twice, new Random(seed));
    twice.forEach(Feeds::apply);
  }

  private static String of(UUID setting) {
    return "\"filters\": [{\"dimension\": \"attribution_setting\", \"in\": [\"%s\"]}]"
        .formatted(setting);
  }

  private static String value(UUID setting, String measure) {
    return Asking.ask(FROM, TO, of(setting), measure).getString("total.figures[0].value");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void oneSettingGivesWhatWasToldLastOfEachDay(int seed) {
    told(seed);
    assertThat(value(LAST, "attributed_conversions")).isEqualTo("4");
    assertThat(value(LAST, "attributed_value")).isEqualTo("310");
    assertThat(value(LAST, "attributed_refunds")).isEqualTo("15");
    assertThat(value(LAST, "attributed_net_value")).isEqualTo("295");
    assertThat(value(LAST, "unattributed_conversions")).isEqualTo("1");
    assertThat(value(LAST, "unattributed_value")).isEqualTo("40");
    assertThat(value(LAST, "counted_conversions")).isEqualTo("5");
    assertThat(value(LAST, "counted_value")).isEqualTo("350");
    assertThat(value(LAST, "unattributed_share")).isEqualTo("0.2");
    assertThat(value(LAST, "path_touches")).isEqualTo("9");
    assertThat(value(LAST, "first_touches")).isEqualTo("4");
    assertThat(value(LAST, "last_touches")).isEqualTo("4");
    assertThat(value(LAST, "assisting_touches")).isEqualTo("5");
    assertThat(value(LINEAR, "attributed_value")).isEqualTo("300");
  }

  @Test
  void rowsAreWhatTouchesStandFor() {
    told(1);
    Json creators =
        Asking.ask(FROM, TO, of(LINEAR) + ", \"groupBy\": [\"creator\"]", "attributed_conversions");
    assertThat(creators.<String>getList("rows[*].keys[0].name")).containsExactly("Mia", null);
    assertThat(creators.<Object>getList("rows[*].figures[0].value"))
        .map(String::valueOf)
        .as("without a creator are the searches, and what nothing explains")
        .containsExactly("1.6667", "1.3333");
    Json kinds =
        Asking.ask(FROM, TO, of(LAST) + ", \"groupBy\": [\"touch_kind\"]", "counted_conversions");
    assertThat(kinds.<String>getList("rows[*].keys[0].key"))
        .containsExactlyInAnyOrder("CLICK", "VISIT", null);
    Json names =
        Asking.ask(
            FROM,
            TO,
            of(LAST) + ", \"groupBy\": [\"attribution_setting\"]",
            "attributed_conversions");
    assertThat(names.<String>getList("rows[*].keys[0].name")).containsExactly("Last touch");
  }

  /** A part of nothing known is not zero. */
  @Test
  void ofAModelThatGivesNoneByOrderCreditIsUnknown() {
    told(1);
    assertThat(value(MARKOV, "attributed_value")).isNull();
    assertThat(value(MARKOV, "counted_value")).isNull();
    assertThat(value(MARKOV, "attributed_conversions")).isNull();
    assertThat(value(MARKOV, "unattributed_conversions")).isEqualTo("2");
    assertThat(value(MARKOV, "counted_conversions")).isEqualTo("5");
    assertThat(value(MARKOV, "path_touches")).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"groupBy\": [\"channel\"]",
        "\"groupBy\": [\"attribution_setting\"]",
        "\"filters\": [{\"dimension\": \"attribution_setting\", \"in\": [\"a\", \"b\"]}]",
        "\"filters\": [{\"dimension\": \"attribution_setting\", \"in\": [null]}]",
        "\"filters\": [{\"dimension\": \"attribution_setting\", \"notIn\": [\"a\"]}]"
      })
  void severalSettingsAreNeverAddedUp(String question) {
    Json refused =
        as(Tokens.analyst(ACME))
            .body("{\"measures\": [\"views\", \"attributed_value\"], " + question + "}")
            .post("/v1/brands/" + ACME + "/queries")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("ONE_ATTRIBUTION_SETTING");
    assertThat(refused.<String>getList("violations[*].message"))
        .containsExactly(
            "attributed_value needs a filter of attribution_setting with one key in it: what several"
                + " give is never added up");
  }
}
