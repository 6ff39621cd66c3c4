package io.hookline.attribution.collect.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells as the pixel does is an answer of the order that it names. */
@QuarkusTest
class AnswersOfPagesTest {

  @Inject AnswerWorker worker;

  private Shop shop;
  private String survey;

  @BeforeEach
  void ask() {
    Fixtures.twoBrands();
    shop = Fixtures.shop(Fixtures.ACME, Fixtures.CODE, "till-north");
    survey = SurveyFixtures.survey(null).getString("id");
  }

  private void page(String id, String properties, String more) {
    given()
        .header("Origin", "https://shop.example")
        .contentType("text/plain")
        .body(
            """
            {"data": [{"event": "SurveyAnswer", "event_id": "%s", "age": 40, "properties": {%s}}]%s}"""
                .formatted(id, properties, more))
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  private Json answers(int expected) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(Fixtures.count("select count(*) from brands_to_read('answers')")).isZero();
              assertThat(Fixtures.count("select count(*) from survey_answer")).isEqualTo(expected);
            });
    return Fixtures.read("/surveys/" + survey + "/answers");
  }

  @Test
  void anAnswerIsOfTheOrderAmongTheSourcesNumbers() {
    page("a1", "\"answer\": \"Tik Tok\", \"order_id\": \"#1001\"", "");
    Json told = answers(1);
    assertThat(told.getList("items[*].option")).isEqualTo(List.of("tiktok"));
    assertThat(told.getString("items[0].orderId")).isEqualTo("1001");
    assertThat(told.getString("items[0].orderNumbers")).isEqualTo("till-north");
    assertThat(told.getString("items[0].source")).isEqualTo("PAGE");
    assertThat(Fixtures.read("/receipts?eventId=a1").getList("items[*].status"))
        .isEqualTo(List.of("ACCEPTED"));
  }

  @Test
  void onePageThatIsSentAgainAnswersOnce() {
    page("a1", "\"answer\": \"TikTok\", \"order_id\": \"1001\"", "");
    answers(1);
    page("a1", "\"answer\": \"TikTok\", \"order_id\": \"1001\"", "");
    page("a2", "\"answer\": \"A friend\", \"order_id\": \"1002\"", "");
    answers(2);
  }

  /** Anybody can answer as a page, with any order's number and any instant. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageGoesBehindWhatTheBrandWasTold(boolean pageFirst) {
    if (pageFirst) {
      page("a1", "\"answer\": \"TikTok\", \"order_id\": \"1001\"", "");
      answers(1);
    }
    SurveyFixtures.answer(
            survey,
            """
            "answer": "A friend", "answeredAt": "%s", "orderId": "1001", "orderNumbers": "till-north"
            """
                .formatted(Instant.now().minusSeconds(3600)))
        .statusCode(201);
    if (!pageFirst) {
      page("a1", "\"answer\": \"TikTok\", \"order_id\": \"1001\"", "");
    }
    assertThat(counting(2)).containsExactly("A friend");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofTwoOfAPageTheFirstCounts(boolean together) {
    page("a1", "\"answer\": \"A friend\", \"order_id\": \"1001\"", "");
    if (!together) {
      answers(1);
    }
    page("a2", "\"answer\": \"TikTok\", \"order_id\": \"1001\"", "");
    assertThat(counting(2)).containsExactly("A friend");
  }

  private List<String> counting(int answers) {
    return answers(answers).getList("items[?(@.counts == true)].answer");
  }

  /** Whose order or survey nobody knows is no answer, and holds up no other. */
  @Test
  void testsAndWhatNamesNoOrderAreNoAnswers() {
    page("a1", "\"answer\": \"TikTok\"", "");
    page("a2", "\"answer\": \"TikTok\", \"order_id\": \"1\", \"survey\": \"Another\"", "");
    page("a3", "\"answer\": \"TikTok\", \"order_id\": \"2\"", ", \"test_event_code\": \"T1\"");
    page("a4", "\"answer\": \"mia@shop.example\", \"order_id\": \"4\"", "");
    page("a5", "\"answer\": \"TikTok\", \"order_id\": \"3\"", "");
    assertThat(answers(1).getString("items[0].orderId")).isEqualTo("3");
  }

  /** Anybody may say them; the next answer is taken all the same. */
  @Test
  void whatIsLongerThanAnAnswerMayBeIsNone() {
    String letters = manyLetters(1500);
    page("a1", "\"answer\": \"TikTok\", \"order_id\": \"" + letters + "\"", "");
    // 200 letters, each of which is compared as eighteen.
    page("a2", "\"answer\": \"TikTok\", \"order_id\": \"" + "\\uFDFA".repeat(200) + "\"", "");
    page("a3", "\"answer\": \"" + letters + "\", \"order_id\": \"1\"", "");
    page("a4", "\"answer\": \" \", \"order_id\": \"2\"", "");
    page("a5", "\"answer\": \"TikTok\", \"order_id\": \"3\"", "");
    assertThat(answers(1).getString("items[0].orderId")).isEqualTo("3");
  }

  /** Such as no index makes smaller, as JSON writes them. */
  private static String manyLetters(int many) {
    return new Random(20261129)
        .ints(many, 0x4E00, 0x9FA0)
        .mapToObj("\\u%04X"::formatted)
        .collect(Collectors.joining());
  }
}
