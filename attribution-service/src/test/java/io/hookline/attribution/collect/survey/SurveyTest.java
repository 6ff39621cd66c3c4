package io.hookline.attribution.collect.survey;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.collect.survey.SurveyFixtures.answer;
import static io.hookline.attribution.collect.survey.SurveyFixtures.create;
import static io.hookline.attribution.collect.survey.SurveyFixtures.csv;
import static io.hookline.attribution.collect.survey.SurveyFixtures.json;
import static io.hookline.attribution.collect.survey.SurveyFixtures.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyTest {

  private static final Instant AT = Instant.parse("2026-09-05T16:00:00Z");
  private static final String SEPTEMBER = "?from=2026-09-01&to=2026-09-30";

  private Shop shop;
  private UUID creator;
  private String survey;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    creator = Sisters.creator(ACME);
    survey = SurveyFixtures.survey(creator).getString("id");
  }

  private void orders(String... ids) {
    for (String id : ids) {
      shop.purchase(id, null).at(AT).post().then().statusCode(200);
    }
    Fixtures.process();
  }

  private static String of(String order, String answer, Instant at) {
    return "\"orderId\": \"%s\", \"answer\": \"%s\", \"answeredAt\": \"%s\""
        .formatted(order, answer, at);
  }

  @Test
  void optionsThatCannotBeToldApartAndCreatorsThatThereAreNotAreRefused() {
    Json alike =
        create(json("Another", null).replace("A friend", "T.T."))
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(alike.getString("violations[0].field")).isEqualTo("options[2].words");
    Json unknown =
        create(json("Another", UUID.randomUUID())).statusCode(422).extract().as(Json.class);
    assertThat(unknown.getString("code")).isEqualTo("REFERENCE_UNKNOWN");
    assertThat(unknown.getString("violations[0].field")).isEqualTo("options[1].creatorId");
    Json taken = create(json("After the checkout", null)).statusCode(409).extract().as(Json.class);
    assertThat(taken.getString("code")).isEqualTo("SURVEY_NAME_TAKEN");
  }

  @Test
  void theLatestAnswerOfAnOrderCountsWhateverArrivesFirst() {
    orders("1", "2");
    answer(survey, of("1", "A friend", AT)).statusCode(201);
    answer(survey, of("1", "TikTok", AT.plusSeconds(60))).statusCode(201);
    answer(survey, of("2", "TikTok", AT.plusSeconds(60))).statusCode(201);
    answer(survey, of("2", "A friend", AT)).statusCode(201);
    answer(survey, of("#2", "A friend", AT)).statusCode(200);
    Json september = results(survey, SEPTEMBER);
    assertThat(september.getInt("answered")).isEqualTo(2);
    assertThat(september.getString("byAnswer[0].option")).isEqualTo("tiktok");
    assertThat(september.getInt("byAnswer[0].answers")).isEqualTo(2);
    assertThat(Fixtures.read("/surveys/" + survey + "/answers").<Boolean>getList("items[*].counts"))
        .containsExactlyInAnyOrder(true, true, false, false);
  }

  @Test
  void anAnswerIsEvidenceOfItsOrder() {
    orders("1");
    answer(survey, of("1", "miawong!", AT.plusSeconds(60))).statusCode(201);
    Json order = Fixtures.conversionOf("1");
    assertThat(order.getString("evidence[0].kind")).isEqualTo("SURVEY");
    assertThat(order.getString("evidence[0].creatorId")).isEqualTo(creator.toString());
    assertThat(order.getString("evidence[0].answer")).isEqualTo("@miawong");
    assertThat(order.getString("evidence[0].weight")).isEqualTo("0.5");
    assertThat(order.getList("credits")).isEmpty();
  }

  @Test
  void anAnswerOfAPersonIsOfTheOrdersShortlyBefore() {
    shop.purchase("1", null).user("email", "mia@example.org").at(AT).post();
    shop.purchase("2", null)
        .user("email", "mia@example.org")
        .at(AT.minusSeconds(86400 * 31))
        .post();
    Fixtures.process();
    String mail = "\"email\": \" Mia@Example.org\", \"answer\": \"tt\", \"answeredAt\": \"%s\"";
    answer(survey, mail.formatted(AT.plusSeconds(86400))).statusCode(201);
    assertThat(Fixtures.conversionOf("1").getString("evidence[0].channel")).isEqualTo("tiktok");
    assertThat(Fixtures.conversionOf("2").getList("evidence")).isEmpty();
    assertThat(Fixtures.count("select count(*) from survey_answer where answer like '%@%'"))
        .isZero();
  }

  @Test
  void resultsSayWhatWasAnsweredByAnswerAndPlace() {
    String place = PlaceFixtures.place("NYC-05").getString("id");
    orders("1", "2", "3", "4", "5");
    answer(survey, of("1", "TikTok", AT));
    answer(survey, of("2", "Tik-Tok", AT) + ", \"place\": \"nyc-05\"");
    answer(survey, of("3", "My sister", AT));
    answer(survey, of("no-order", "TikTok", AT));
    Json september = results(survey, SEPTEMBER);
    assertThat(september.getInt("conversions")).isEqualTo(5);
    assertThat(september.getInt("answered")).isEqualTo(3);
    assertThat(september.getString("responseRate")).isEqualTo("0.6");
    assertThat(september.getString("byAnswer[0].share")).isEqualTo("0.6667");
    assertThat(september.getString("byAnswer[0].value.amount")).isEqualTo("99.80");
    assertThat(september.getString("otherAnswers[0].answer")).isEqualTo("My sister");
    assertThat(september.<String>getList("byPlace[*].placeId")).containsExactly(null, place);
    assertThat(september.getInt("unmatched")).isEqualTo(1);
    Json august = results(survey, "?from=2026-08-01&to=2026-08-31");
    assertThat(august.getInt("conversions")).isZero();
    assertThat(august.getString("responseRate")).isNull();
  }

  @Test
  void aSpellingThatIsAddedLaterIsFoundInThePastToo() {
    orders("1");
    answer(survey, of("1", "My sister", AT));
    String changed =
        json("After the checkout", null)
            .replace("\"A friend\"}", "\"A friend\", \"words\": [\"my sister\"]}");
    Fixtures.as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(changed)
        .put("/v1/brands/" + ACME + "/surveys/" + survey)
        .then()
        .statusCode(200);
    Json now = results(survey, SEPTEMBER);
    assertThat(now.getInt("revision")).isEqualTo(2);
    assertThat(now.getString("byAnswer[0].option")).isEqualTo("friend");
    Json before = results(survey, SEPTEMBER + "&revision=1");
    assertThat(before.getString("otherAnswers[0].answer")).isEqualTo("My sister");
    Json unknown =
        Fixtures.as(Tokens.analyst(ACME))
            .get(
                "/v1/brands/"
                    + ACME
                    + "/surveys/"
                    + survey
                    + "/results"
                    + SEPTEMBER
                    + "&revision=9")
            .then()
            .statusCode(404)
            .extract()
            .as(Json.class);
    assertThat(unknown.getString("code")).isEqualTo("SURVEY_REVISION_NOT_FOUND");
  }

  @Test
  void exportsOfProgramsThatAskAreRead() {
    orders("5001", "1002", "1003");
    String fairing =
        """
        id,question,response,email,order_id,order_number,order_total,inserted_at,response_provided_at
        r1,How did you hear of us?,TikTok,mia@example.org,99887766,#5001,49.90,2026-09-05T16:01:00Z,2026-09-05T16:02:00Z
        r2,How did you hear of us?,,ida@example.org,99887767,#5002,10.00,2026-09-05T16:01:00Z,
        r3,Was this a gift?,Yes,ida@example.org,99887767,#5002,10.00,2026-09-05T16:01:00Z,2026-09-05T16:02:00Z
        """;
    Json done = csv(fairing, "?passOthers=true");
    assertThat(done.<String>getList("rows[*].status"))
        .as(done.toString())
        .containsExactly("APPLIED", "UNCHANGED", "FAILED");
    assertThat(Fixtures.conversionOf("5001").getString("evidence[0].answer")).isEqualTo("TikTok");
    String typeform =
        """
        #,How did you hear of us?,order_name,Submit Date (UTC),Network ID
        abc1,@miawong,1002,2026-09-05 16:05:00,x
        abc2,Other,,2026-09-05 16:05:00,y
        """;
    Json forms = csv(typeform, "?passOthers=true&map=How did you hear of us?:answer");
    assertThat(forms.<String>getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(csv(fairing, "?passOthers=true").<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "FAILED");
  }

  @Test
  void answersThatSayNothingAreRefused() {
    for (String rest :
        List.of(
            "\"orderId\": \"1\", \"answer\": \"undefined\"",
            "\"orderId\": \"1\", \"answer\": \"mia@example.org\"",
            "\"orderId\": \"null\", \"answer\": \"TikTok\"",
            "\"answer\": \"TikTok\"",
            "\"email\": \"nobody\", \"answer\": \"TikTok\"",
            "\"orderId\": \"1\", \"answer\": \"TikTok\", \"place\": \"moon\"",
            "\"orderId\": \"1\", \"answer\": \"TikTok\", \"answeredAt\": \"2099-01-01T00:00:00Z\"")) {
      answer(survey, rest).statusCode(422);
    }
    assertThat(Fixtures.count("select count(*) from survey_answer")).isZero();
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    csv(rows("warm", 1), "");
    long few = CountedStatements.of(() -> csv(rows("few", 2), ""));
    assertThat(CountedStatements.of(() -> csv(rows("many", 200), ""))).isEqualTo(few).isPositive();
  }

  private static String rows(String name, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> name + i + ",TikTok,2026-09-05T14:03:21Z")
        .collect(Collectors.joining("\n", "orderId,answer,answeredAt\n", "\n"));
  }
}
