package io.hookline.attribution.lift.result;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.customer;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.exposure;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.people;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.report;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.running;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldoutResultTest {

  private static final Instant MET =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(3));

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** One that began in 2022 and ended an hour ago. */
  private static String ended(String design) {
    String study = StudyFixtures.since2022(running(design));
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    return study;
  }

  private static String of(String measure) {
    return holdout(day(0), day(9)).replace("CONVERTED_PERSONS", measure);
  }

  private static Json result(String study) {
    return JsonParts.of(read("/studies/" + study + "/result"), "result");
  }

  private static double number(Json result, String path) {
    return Double.parseDouble(result.getString(path));
  }

  @Test
  void aDifferenceOfSharesIsDecidedByOneTest() {
    String study = ended(of("CONVERTED_PERSONS"));
    people(study, "AD", 1000, 120, "0", MET);
    people(study, "NO_AD", 1000, 90, "0", MET);
    Json result = result(study);
    assertThat(result.getString("state")).isEqualTo("SHOWN");
    assertThat(result.getBoolean("complete")).isTrue();
    assertThat(result.getList("arms[*].persons")).isEqualTo(List.of(1000, 1000));
    assertThat(result.getList("arms[*].convertedPersons")).isEqualTo(List.of(120, 90));
    String decided = "comparisons[0].decided.";
    assertThat(number(result, decided + "absolute.value")).isEqualTo(0.03);
    // 2 (1 - Phi(0.03 / sqrt(0.105 x 0.895 x 2 / 1000)))
    assertThat(number(result, decided + "pValue")).isEqualTo(0.028650, within(1e-6));
    assertThat(result.getString(decided + "method.name")).isEqualTo("SCORE_TEST");
    assertThat(result.getString(decided + "verdict")).isEqualTo("HIGHER");
    assertThat(number(result, decided + "absolute.low")).isPositive();
    assertThat(number(result, decided + "incremental.value")).isEqualTo(30);
    assertThat(number(result, decided + "relative.value")).isEqualTo(1.0 / 3, within(1e-9));
    assertThat(number(result, "comparisons[0].details.customary.pooledZ"))
        .isEqualTo(2.188266, within(1e-6));
    assertThat(result.getString("comparisons[0].incrementalRoas.absence"))
        .isEqualTo("SPEND_UNKNOWN");
    assertThat(result.getString("registered.method.name")).isEqualTo("SCORE_TEST");
    assertThat(result.getString("registered.hypothesis")).isEqualTo("The ad sells");
    assertThat(result.getString("shares.state")).isEqualTo("AS_PLANNED");
    assertThat(result.getString("statement"))
        .startsWith("AD: 30.0 incremental people who converted");
  }

  @Test
  void moneySaysWhatItBought() {
    String study = ended(of("VALUE"));
    people(study, "AD", 1000, 200, "0.01", MET);
    people(study, "NO_AD", 1000, 90, "0.01", MET);
    Fixtures.execute("update study set spend_amount = 400, spend_currency = 'USD'");
    Json result = result(study);
    // 200 x 10 + 0.01 x 200 x 201 / 2 less 90 x 10 + 0.01 x 90 x 91 / 2
    double incremental = 2201 - 940.95;
    assertThat(number(result, "comparisons[0].decided.incremental.value")).isEqualTo(incremental);
    assertThat(number(result, "comparisons[0].incrementalRoas.value"))
        .isEqualTo(incremental / 400, within(1e-9));
    assertThat(number(result, "comparisons[0].costPerIncrementalConversion.value"))
        .isEqualTo(400.0 / 110, within(1e-9));
    assertThat(result.getString("arms[0].value.amount")).isEqualTo("2201.00");
    assertThat(result.getString("spend.from")).isEqualTo("ENTERED");
    assertThat(result.getString("comparisons[0].decided.method.name")).isEqualTo("WELCH");
    assertThat(result.getList("comparisons[0].beside[*].measure"))
        .isEqualTo(List.of("CONVERTED_PERSONS", "CONVERSIONS"));
  }

  @Test
  void whatPeopleBoughtBeforeNarrowsTheInterval() {
    String plain = of("CONVERSIONS");
    String study = ended(plain.replace("]}}", "], \"prePeriodDays\": 28}}"));
    StudyFixtures.begunOn(study, "timestamptz '%s'".formatted(MET.minusSeconds(1)));
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    people(study, "AD", 500, 200, "0", MET);
    people(study, "NO_AD", 500, 150, "0", MET);
    Json result = result(study);
    assertThat(result.getString("comparisons[0].decided.method.name")).isEqualTo("CUPED");
    double reduction = number(result, "comparisons[0].details.cuped.varianceReduction");
    assertThat(reduction).isBetween(0.1, 0.9);
    assertThat(number(result, "comparisons[0].details.cuped.unadjusted.value"))
        .isEqualTo(0.1, within(1e-9));
    double width =
        number(result, "comparisons[0].decided.absolute.high")
            - number(result, "comparisons[0].decided.absolute.low");
    double unadjusted =
        number(result, "comparisons[0].details.cuped.unadjusted.high")
            - number(result, "comparisons[0].details.cuped.unadjusted.low");
    assertThat(width / unadjusted).isEqualTo(Math.sqrt(1 - reduction), within(1e-3));
  }

  @Test
  void armsThatAreNotAlikeAreShownInsteadOfAResult() {
    String study = ended(of("CONVERTED_PERSONS"));
    people(study, "AD", 1000, 400, "0", MET);
    people(study, "NO_AD", 800, 90, "0", MET);
    Json result = result(study);
    assertThat(result.getString("state")).isEqualTo("SAMPLE_RATIO_FAILED");
    assertThat(result.getList("comparisons")).isEmpty();
    assertThat(result.getList("shares.arms[*].units")).isEqualTo(List.of(1000, 800));
    Json enrolment = read("/studies/" + study + "/enrolment");
    assertThat(enrolment.getString("shares.state")).isEqualTo("NOT_AS_PLANNED");
    assertThat(enrolment.getList("arms[*].known")).isEqualTo(List.of(1000, 800));
  }

  @Test
  void nobodyLooksBeforeTheEndAndSaysWhatIsAllowed() {
    String study = StudyFixtures.since2022(running(of("CONVERTED_PERSONS")));
    Response early =
        as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/studies/" + study + "/result");
    expect(early, 404, "STUDY_RESULT_NOT_YET");
    assertThat(early.asString()).contains("ANY_TIME");
    expect(post("/" + study + "/conclude", "{}").extract().response(), 409, "STUDY_NOT_ENDED");
    String draft = StudyFixtures.draft(holdout(day(1), day(2)));
    expect(post("/" + draft + "/conclude", "{}").extract().response(), 409, "STUDY_STATE_FORBIDS");
  }

  @Test
  void aResultIsKeptForGoodAndAnotherOneBesideItWithAReason() {
    String study = ended(of("CONVERTED_PERSONS"));
    people(study, "AD", 100, 20, "0", MET);
    people(study, "NO_AD", 100, 10, "0", MET);
    post("/" + study + "/conclude", "{}").statusCode(201);
    assertThat(read("/studies/" + study).getString("state")).isEqualTo("CONCLUDED");
    Fixtures.execute("update conversion set occurred_at = '2021-01-01Z' where order_id = 'AD-0-1'");
    assertThat(read("/studies/" + study + "/result").getInt("kept")).isEqualTo(1);
    assertThat(result(study).getList("arms[*].convertedPersons")).isEqualTo(List.of(20, 10));
    expect(post("/" + study + "/conclude", "{}").extract().response(), 409, "STUDY_RESULT_KEPT");
    Json second =
        post("/" + study + "/conclude", "{\"reason\": \"An order was moved\"}")
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(second.getInt("number")).isEqualTo(2);
    assertThat(second.getList("result.arms[*].convertedPersons")).isEqualTo(List.of(19, 10));
    Json all = read("/studies/" + study + "/results");
    assertThat(all.getList("items[*].number")).isEqualTo(List.of(2, 1));
    assertThat(all.getList("items[1].result.arms[*].convertedPersons")).isEqualTo(List.of(20, 10));
    assertThat(read("/studies/" + study + "/results/" + second.getString("id")).getString("reason"))
        .isEqualTo("An order was moved");
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type like '%attribution.StudyResultKept'"))
        .isEqualTo(2);
  }

  @Test
  void ofEventsCountsWhatAPersonDidAfterHavingBeenMetInTheStudy() {
    Shop shop = Fixtures.shop();
    String study = StudyFixtures.since2022(running(of("CONVERSIONS")));
    String ann = customer(study, "AD", 0);
    String bob = customer(study, "NO_AD", 0);
    String cat = customer(study, "AD", 1);
    String dan = customer(study, "NO_AD", 1);
    report(
        study,
        String.join(
            ",",
            exposure(ann, MET, null),
            exposure(bob, MET, null),
            exposure(cat, MET, null),
            exposure(dan, MET, null),
            exposure(dan, MET.plusSeconds(60), "AD")));
    buy(shop, "before", ann, MET.minusSeconds(60));
    buy(shop, "at", ann, MET);
    buy(shop, "after", ann, MET.plusSeconds(1));
    buy(shop, "again", ann, MET.plusSeconds(600));
    buy(shop, "bob", bob, MET.plusSeconds(600));
    buy(shop, "dan", dan, MET.plusSeconds(600));
    buy(shop, "late", cat, Instant.now().minusSeconds(600));
    Fixtures.process();
    Fixtures.refund(
        "{\"orderId\": \"again\", \"kind\": \"REFUND\", \"amount\": {\"amount\": \"40.00\","
            + " \"currency\": \"USD\"}, \"occurredAt\": \"%s\"}".formatted(MET.plusSeconds(999)));
    Fixtures.process();
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    Json result = result(study);
    assertThat(result.getList("arms[*].persons")).isEqualTo(List.of(2, 1));
    assertThat(result.getList("arms[*].conversions")).isEqualTo(List.of(2, 1));
    assertThat(result.getList("arms[*].convertedPersons")).isEqualTo(List.of(1, 1));
    assertThat(result.getString("arms[0].value.amount")).isEqualTo("59.80");
    assertThat(result.getString("state")).as("of one person alone").isEqualTo("NO_ANSWER");
    assertThat(result.getList("warnings[*].code"))
        .isEqualTo(List.of("CROSSED_OVER", "TOO_FEW_FOR_SAMPLE_RATIO", "SMALLER_THAN_PLANNED"));
    assertThat(result.getString("warnings[0].text"))
        .startsWith("1 of 4 people were met in two arms, 1 of them treated in another arm");
  }

  private static void buy(Shop shop, String order, String customer, Instant at) {
    shop.purchase(order, null).user("external_id", customer).at(at).post().then().statusCode(200);
  }

  @Test
  void aPersonWithTwoIdentifiersIsOneAndMayHaveCrossedOver() {
    Shop shop = Fixtures.shop();
    String rule = ", \"crossover\": \"FIRST_ARM\"";
    String study = StudyFixtures.since2022(running(holdout(day(0), day(9), rule)));
    String phone = customer(study, "NO_AD", 0);
    String desk = customer(study, "AD", 0);
    report(study, exposure(phone, MET, null) + "," + exposure(desk, MET.plusSeconds(60), null));
    shop.purchase("o", null)
        .user("external_id", phone)
        .user("email", "ann@example.com")
        .at(MET.plusSeconds(30))
        .post();
    shop.purchase("p", null)
        .user("external_id", desk)
        .user("email", "ann@example.com")
        .at(MET.plusSeconds(90))
        .post();
    Fixtures.process();
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    Json result = result(study);
    assertThat(result.getList("arms[*].persons")).isEqualTo(List.of(0, 1));
    assertThat(result.getList("arms[*].conversions")).isEqualTo(List.of(0, 2));
    assertThat(result.getList("shares.arms[*].units")).isEqualTo(List.of(1, 1));
    assertThat(result.getString("state")).isEqualTo("NO_ANSWER");
  }

  @Test
  void aDefinitionCountsByTheRuleThatWasRegistered() {
    Shop shop = Fixtures.shop();
    String body =
        "{\"name\": \"Leads\", \"rule\": {\"event\": \"SubmitForm\","
            + " \"value\": {\"by\": \"FIXED\", \"amount\": %s}}}";
    String path = "/v1/brands/" + ACME + "/conversion-definitions";
    String definition =
        as(Tokens.operator(ACME))
            .body(body.formatted("5"))
            .post(path)
            .as(Json.class)
            .getString("id");
    String design =
        of("VALUE")
            .replace("VALUE\"", "VALUE\", \"conversionDefinitionId\": \"" + definition + "\"");
    String study = StudyFixtures.since2022(running(design));
    String ann = customer(study, "AD", 0);
    report(study, exposure(ann, MET, null));
    for (int i = 1; i < 3; i++) {
      shop.send(
          """
          {"event": "SubmitForm", "event_time": %d, "event_id": "lead-%d",
           "user": {"external_id": "%s"}}"""
              .formatted(MET.plusSeconds(i).getEpochSecond(), i, ann));
    }
    buy(shop, "order", ann, MET.plusSeconds(5));
    Fixtures.process();
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(body.formatted("100"))
        .put(path + "/" + definition)
        .then()
        .statusCode(200);
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    Json result = result(study);
    assertThat(result.getInt("arms[0].conversions")).isEqualTo(2);
    assertThat(result.getString("arms[0].value.amount")).isEqualTo("10.00");
    assertThat(result.getInt("registered.definitionVersion")).isEqualTo(1);
  }

  @Test
  void whatAdsCostIsTheSpendOfTheStudysCampaigns() {
    String design =
        of("VALUE")
            .replace(
                "\"holdout\"", "\"adCost\": {\"platformCampaignIds\": [\"179\"]}, \"holdout\"");
    String study = ended(design);
    people(study, "AD", 100, 20, "0", MET);
    people(study, "NO_AD", 100, 10, "0", MET);
    assertThat(result(study).getString("spend.absence")).isEqualTo("SPEND_UNKNOWN");
    cost("179", "120.00", "USD");
    cost("180", "500.00", "USD");
    Json result = result(study);
    assertThat(result.getString("spend.from")).isEqualTo("AD_COST");
    assertThat(result.getString("spend.amount.amount")).isEqualTo("120.00");
    cost("179", "7.00", "EUR");
    assertThat(result(study).getString("spend.absence")).isEqualTo("SPEND_IN_OTHER_CURRENCY");
  }

  private static void cost(String campaign, String spend, String currency) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"day": "%s", "network": "TIKTOK", "platformCampaignId": "%s", "source": "API",
             "spend": {"amount": "%s", "currency": "%s"}}"""
                .formatted(day(0), campaign, spend, currency))
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  @Test
  void aStudyWithLooksMayBeReadAndConcludedAtAnyTime() {
    String study =
        StudyFixtures.since2022(
            running(
                of("CONVERTED_PERSONS")
                    .replace("\"holdout\": {", "\"looks\": \"ANY_TIME\", \"holdout\": {")
                    .replace("\"persons\": 100", "\"persons\": 2000")));
    people(study, "AD", 1000, 120, "0", MET);
    people(study, "NO_AD", 1000, 90, "0", MET);
    Json look = result(study);
    assertThat(look.getBoolean("complete")).isFalse();
    assertThat(look.getString("comparisons[0].decided.method.name")).isEqualTo("MIXTURE_SPRT");
    assertThat(number(look, "comparisons[0].decided.pValue"))
        .as("the price of looking early")
        .isBetween(0.0287, 1.0);
    assertThat(number(look, "comparisons[0].decided.absolute.low")).isNegative();
    assertThat(look.getList("comparisons[0].beside")).isEmpty();
    post("/" + study + "/conclude", "{}").statusCode(201);
    assertThat(read("/studies/" + study).getString("state")).isEqualTo("CONCLUDED");
    expect(
        post("/" + study + "/exposures", "{\"exposures\": [" + exposure("a", MET, null) + "]}")
            .extract()
            .response(),
        409,
        "STUDY_TAKES_NO_EXPOSURES");
  }
}
