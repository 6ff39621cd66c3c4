package io.hookline.attribution.lift.calendar;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.link;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.DAYS;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.calendar;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.design;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.draftRefused;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.on;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.ordered;
import static io.hookline.attribution.lift.calendar.CalendarFixtures.over;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.draft;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.lift.result.JsonParts;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes and links of creators, on and off by weeks that chance draws. */
@QuarkusTest
class CreatorStudyResourceTest {

  private UUID mia;
  private UUID ben;
  private String miasLink;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    mia = Sisters.creator(ACME);
    ben = Sisters.creator(ACME);
    miasLink = link(mia).getString("id");
  }

  private String creators(String more) {
    return ", \"creatorIds\": [\"%s\", \"%s\"]%s".formatted(mia, ben, more);
  }

  private static int usual(LocalDate day) {
    return 4 + day.getDayOfWeek().getValue() % 5 + (int) (day.toEpochDay() * 40503 >> 7 & 3);
  }

  private static Json result(String study) {
    return JsonParts.of(read("/studies/" + study + "/result"), "result");
  }

  private static double number(Json result, String path) {
    return Double.parseDouble(result.getString(path));
  }

  private static void led(String link, UUID who, LocalDate day) {
    execute(
        """
        insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
        values ('%s', '%s', '%s 17:00Z', gen_random_uuid(), 'CLICK', '%s', gen_random_uuid())"""
            .formatted(ACME, who, day, link));
  }

  private static LocalDate one(Map<LocalDate, Boolean> days, boolean on) {
    return days.entrySet().stream()
        .filter(day -> day.getValue() == on)
        .map(Map.Entry::getKey)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  @Test
  void creatorsThatAreSwitchedTogetherAreJudgedByAllOrders() {
    ordered(day(-DAYS), day(-1), CreatorStudyResourceTest::usual, null);
    String study = over(design("CREATOR", "CONVERSIONS", creators("")));
    Map<LocalDate, Boolean> on = on(study, "CREATORS");
    execute("delete from conversion");
    ordered(
        day(-DAYS), day(-1), day -> day.getDayOfWeek().getValue() + (on.get(day) ? 2 : 0), null);
    Json result = result(study);
    assertThat(number(result, "comparisons[0].decided.incremental.value"))
        .as("2 a day on 42 days")
        .isEqualTo(84, within(1e-7));
    assertThat(read("/studies/" + study + "/calendar").getList("creatorIds"))
        .isEqualTo(List.of(mia.toString(), ben.toString()));
    assertThat(result.getList("warnings")).isEmpty();
  }

  @Test
  void whatIsUsedOnDaysOffIsWarnedOf() {
    ordered(day(-DAYS), day(-1), CreatorStudyResourceTest::usual, null);
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    String study = over(design("CREATOR", "CONVERSIONS", creators("")));
    Map<LocalDate, Boolean> days = on(study, "CREATORS");
    clicked(one(days, true), 3);
    coded(one(days, true));
    assertThat(result(study).getList("warnings")).isEmpty();
    clicked(one(days, false), 4);
    coded(one(days, false));
    Json result = result(study);
    assertThat(result.getString("warnings[0].code")).isEqualTo("USED_WHILE_OFF");
    assertThat(result.getString("warnings[0].text"))
        .startsWith("Of creator " + mia + " there were 4 clicks and 1 orders with a code");
    assertThat(result.getList("warnings")).hasSize(1);
  }

  private void clicked(LocalDate day, int clicks) {
    execute(
        "insert into click_count values ('%s', '%s', '%s', %d, 1)"
            .formatted(ACME, miasLink, day, clicks));
  }

  private static void coded(LocalDate day) {
    execute(
        """
        insert into conversion_code (brand, conversion_id, code, reading)
        select c.brand, c.id, 'MIA15', p.reading from conversion c, promo_code p
         where c.occurred_at = '%s 17:00Z' limit 1"""
            .formatted(day));
  }

  @Test
  void eachCreatorIsJudgedByThePeopleWhomItLedBefore() {
    String bensLink = link(ben).getString("id");
    UUID miasFan = UUID.randomUUID();
    UUID bensFan = UUID.randomUUID();
    UUID nobodysFan = UUID.randomUUID();
    LocalDate before = day(-2 * DAYS - 5);
    Stream.of(miasFan, bensFan)
        .forEach(who -> ordered(before, day(-1), d -> 1 + usual(d) % 2, who));
    ordered(before, day(-1), day -> 9, nobodysFan);
    led(bensLink, miasFan, day(-DAYS - 12));
    led(miasLink, miasFan, day(-DAYS - 9));
    led(bensLink, bensFan, day(-DAYS - 9));
    led(miasLink, bensFan, day(-DAYS + 3));
    led(miasLink, nobodysFan, day(-DAYS - 40));
    String study = over(design("CREATOR", "CONVERSIONS", creators(", \"audienceDays\": 30")));
    Map<String, Map<LocalDate, Boolean>> on =
        Stream.of(mia, ben)
            .collect(Collectors.toMap(UUID::toString, who -> on(study, who.toString())));
    assertThat(on.get(mia.toString()))
        .as("of two, one is on at a time")
        .allSatisfy((day, isOn) -> assertThat(on.get(ben.toString()).get(day)).isEqualTo(!isOn));
    execute("delete from conversion");
    ordered(day(-DAYS), day(-1), day -> 2 + (on.get(mia + "").get(day) ? 3 : 0), miasFan);
    ordered(day(-DAYS), day(-1), day -> 2 + (on.get(ben + "").get(day) ? 1 : 0), bensFan);
    ordered(day(-DAYS), day(-1), day -> 50, nobodysFan);
    Json result = result(study);
    assertThat(result.getString("state")).as(result.toString()).isEqualTo("SHOWN");
    assertThat(number(result, "comparisons[0].decided.absolute.value"))
        .as("3 of Mia's and 1 of Ben's: 2 a day of each")
        .isEqualTo(2, within(1e-9));
    assertThat(number(result, "comparisons[0].decided.incremental.value"))
        .as("42 days of each")
        .isEqualTo(168, within(1e-7));
    assertThat(result.getLong("arms[1].conversions")).isEqualTo(2 * 84);
    assertThat(calendar(study)).hasSize(24);
  }

  @Test
  void creatorsHaveToBeKnownAndToHaveLedSomebody() {
    UUID unknown = UUID.randomUUID();
    post(
            "",
            "{\"name\": \"x\", \"design\": "
                + design("CREATOR", "VALUE", ", \"creatorIds\": [\"" + unknown + "\"]")
                + "}")
        .statusCode(422)
        .extract()
        .as(Json.class);
    assertThat(draftRefused(design("CREATOR", "VALUE", "")).getString("violations[0].field"))
        .isEqualTo("design.calendar.creatorIds");
    String study = draft(design("CREATOR", "VALUE", creators(", \"audienceDays\": 30")));
    assertThat(read("/studies/" + study + "/plan").getString("missing"))
        .contains(mia.toString(), ben.toString());
  }
}
