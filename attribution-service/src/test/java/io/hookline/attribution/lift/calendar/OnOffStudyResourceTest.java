package io.hookline.attribution.lift.calendar;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.lastEvent;
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
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.lift.result.JsonParts;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ads of the whole brand, on and off by weeks that chance draws. */
@QuarkusTest
class OnOffStudyResourceTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** More on Fridays, and some noise that no calendar knows of. */
  private static int usual(LocalDate day) {
    return 6 + day.getDayOfWeek().getValue() % 5 + (int) (day.toEpochDay() * 40503 >> 7 & 3);
  }

  private static void history() {
    ordered(day(-DAYS), day(-1), OnOffStudyResourceTest::usual, null);
  }

  /** The days of the study itself: what was there to plan it by has been at the same days. */
  private static void instead(Map<LocalDate, Boolean> on, int effect) {
    execute("delete from conversion");
    ordered(
        day(-DAYS),
        day(-1),
        day -> 6 + day.getDayOfWeek().getValue() + (on.get(day) ? effect : 0),
        null);
  }

  private static Json result(String study) {
    return JsonParts.of(read("/studies/" + study + "/result"), "result");
  }

  private static double number(Json result, String path) {
    return Double.parseDouble(result.getString(path));
  }

  @Test
  void whatWasPutIntoDaysOnIsFound() {
    history();
    String study = over(design("ON_OFF", "CONVERSIONS", ", \"washoutDays\": 1"));
    instead(on(study, "BRAND"), 3);
    execute("update study set spend_amount = 432, spend_currency = 'USD'");
    Json result = result(study);
    assertThat(result.getString("state")).as(result.toString()).isEqualTo("SHOWN");
    String decided = "comparisons[0].decided.";
    assertThat(number(result, decided + "absolute.value")).isEqualTo(3, within(1e-9));
    assertThat(number(result, decided + "incremental.value"))
        .as("3 a day on each of 36 days on that count")
        .isEqualTo(108, within(1e-7));
    assertThat(number(result, decided + "relative.value"))
        .as("of 9.5 to 10.17 a day, by which day washes out")
        .isBetween(.28, .33);
    assertThat(number(result, decided + "pValue")).isEqualTo(2 / 64., within(1e-9));
    assertThat(result.getString(decided + "verdict")).isEqualTo("HIGHER");
    assertThat(number(result, decided + "absolute.low")).isPositive();
    assertThat(number(result, "comparisons[0].incrementalRoas.value"))
        .as("1080 by 432")
        .isEqualTo(2.5, within(1e-7));
    assertThat(number(result, "comparisons[0].costPerIncrementalConversion.value"))
        .isEqualTo(4, within(1e-7));
    assertThat(result.getList("comparisons[0].details.switched.pairs")).hasSize(6);
    assertThat(result.getLong("comparisons[0].details.switched.calendars")).isEqualTo(64);
    long on = result.getLong("arms[0].conversions");
    long off = result.getLong("arms[1].conversions");
    assertThat(on - off).isEqualTo(108);
    assertThat(result.getList("warnings")).isEmpty();
  }

  @Test
  void valueIsComparedByDayAndTheIntervalAgreesWithTheVerdict() {
    history();
    Json result = result(over(design("ON_OFF", "VALUE", "")));
    double on = number(result, "arms[0].value.amount");
    double off = number(result, "arms[1].value.amount");
    String decided = "comparisons[0].decided.";
    assertThat(number(result, decided + "absolute.value")).isEqualTo((on - off) / 42, within(1e-9));
    boolean spansZero =
        number(result, decided + "absolute.low") <= 0
            && number(result, decided + "absolute.high") >= 0;
    assertThat(result.getString(decided + "verdict").equals("NOT_SHOWN")).isEqualTo(spansZero);
    assertThat(result.getString("comparisons[0].beside[0].measure")).isEqualTo("CONVERSIONS");
  }

  @Test
  void aSaleThatIsKnownBeforeCountsForNeither() {
    history();
    String sale =
        ", \"excluded\": [{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"Summer sale\"}]"
            .formatted(day(10), day(11));
    String study = over(design("ON_OFF", "CONVERSIONS", sale));
    CalendarFixtures.move(study, "calendar,excluded,0,from", day(-DAYS + 9));
    CalendarFixtures.move(study, "calendar,excluded,0,until", day(-DAYS + 10));
    instead(on(study, "BRAND"), 3);
    ordered(day(-DAYS + 9), day(-DAYS + 10), day -> 500, null);
    Json result = result(study);
    assertThat(number(result, "comparisons[0].decided.absolute.value")).isBetween(2., 4.);
    assertThat(result.getString("warnings[0].code")).isEqualTo("DAYS_EXCLUDED");
    assertThat(result.getString("warnings[0].text")).contains("Summer sale");
  }

  @Test
  void adsThatRanOnDaysOffAreWarnedOfAndThoseOfDaysOnAreItsCost() {
    history();
    UUID campaign = Sisters.campaign(ACME);
    String study =
        over(
            design("ON_OFF", "CONVERSIONS", "")
                .replace(
                    "\"calendar\"",
                    "\"adCost\": {\"campaignIds\": [\"" + campaign + "\"]}, \"calendar\""));
    Map<LocalDate, Boolean> on = on(study, "BRAND");
    instead(on, 3);
    on.forEach((day, isOn) -> CalendarFixtures.adDay(campaign, day, isOn ? 5 : 0));
    assertThat(result(study).getString("spend.amount.amount")).isEqualTo("210.00");
    assertThat(result(study).getList("warnings")).isEmpty();
    execute("update ad_day set spend = 1 where spend = 0");
    Json result = result(study);
    assertThat(result.getString("spend.amount.amount")).as("of 42 days on").isEqualTo("210.00");
    assertThat(result.getString("warnings[0].code")).isEqualTo("ADS_WHILE_OFF");
    assertThat(result.getString("warnings[0].text")).contains("42 USD");
  }

  @Test
  void theCalendarIsDrawnWhenItIsRegisteredAndTold() {
    history();
    String study = draft(design("ON_OFF", "CONVERSIONS", ""));
    expect(
        as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/studies/" + study + "/calendar"),
        404,
        "STUDY_CALENDAR_NOT_FOUND");
    post("/" + study + "/register", "").statusCode(200);
    Json told = lastEvent("studies/" + study);
    assertThat(told.getString("registration.calendar[0].unit")).isEqualTo("BRAND");
    List<Boolean> onFirst = told.getList("registration.calendar[0].onFirst");
    assertThat(onFirst).hasSize(6);
    List<CalendarFixtures.Told> blocks = calendar(study);
    assertThat(blocks).hasSize(12);
    assertThat(blocks.get(0).from()).isEqualTo(day(1));
    assertThat(blocks.get(11).until()).isEqualTo(day(DAYS));
    for (int i = 0; i < 12; i++) {
      assertThat(blocks.get(i).on()).isEqualTo(onFirst.get(i / 2) == (i % 2 == 0));
    }
    Json registered = read("/studies/" + study);
    assertThat(registered.getList("registration.calendar[0].onFirst"))
        .as("whoever has the salt draws the same")
        .isEqualTo(
            OnOffCalendar.draw(
                    List.of("BRAND"),
                    day(1),
                    7,
                    6,
                    0,
                    Long.parseUnsignedLong(
                        registered.getString("registration.salt").substring(0, 16), 16))
                .onFirst()
                .get("BRAND"));
  }

  @Test
  void aStudyOfABrandWithoutOrdersOrWithTooFewBlocksIsNotRegistered() {
    String study = draft(design("ON_OFF", "CONVERSIONS", ""));
    assertThat(read("/studies/" + study + "/plan").getString("missing"))
        .isEqualTo("In the 84 days up to yesterday there are no orders of BRAND.");
    expect(post("/" + study + "/register", "").extract().response(), 409, "STUDY_WITHOUT_PLAN");
    history();
    Json plan = read("/studies/" + study + "/plan");
    assertThat(number(plan, "detectable[0].increase")).isBetween(0.1, 5.);
    assertThat(number(plan, "detectable[0].relativeIncrease"))
        .isEqualTo(number(plan, "detectable[0].increase") / mean(), within(1e-6));
    String four = draft(design("ON_OFF", "CONVERSIONS", "").replace(day(DAYS) + "", day(56) + ""));
    assertThat(read("/studies/" + four + "/plan").getString("missing"))
        .contains("Chance had only 16 calendars");
  }

  private static double mean() {
    return day(-DAYS)
        .datesUntil(day(0))
        .mapToInt(OnOffStudyResourceTest::usual)
        .average()
        .orElseThrow();
  }

  @Test
  void designsAreCheckedByField() {
    String design =
        design(
                "ON_OFF",
                "CONVERTED_PERSONS",
                ", \"washoutDays\": 7, \"audienceDays\": 5, \"creatorIds\": [\"%s\"]"
                    .formatted(UUID.randomUUID()))
            .replace(day(DAYS) + "", day(83) + "");
    assertThat(draftRefused(design).getList("violations[*].field"))
        .isEqualTo(
            List.of(
                "design.metric.measure",
                "design.calendar.blockDays",
                "design.calendar.washoutDays",
                "design.calendar.creatorIds",
                "design.calendar.audienceDays"));
    String whole =
        ", \"excluded\": [{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"Sale\"}]"
            .formatted(day(8), day(14));
    assertThat(draftRefused(design("ON_OFF", "VALUE", whole)).getString("violations[0].message"))
        .isEqualTo("leaves no day of the block from " + day(8));
  }
}
