package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.produce.comment.CommentFixtures.answer;
import static io.hookline.content.produce.comment.CommentFixtures.body;
import static io.hookline.content.produce.comment.CommentFixtures.comment;
import static io.hookline.content.produce.comment.CommentFixtures.get;
import static io.hookline.content.produce.comment.CommentFixtures.list;
import static io.hookline.content.produce.comment.CommentFixtures.next;
import static io.hookline.content.produce.comment.CommentFixtures.record;
import static io.hookline.content.produce.comment.CommentFixtures.search;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CommentResourceTest {

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  @Test
  void aCommentIsRecordedOnce() {
    String id = next();
    String location = record(body(id, post, "Nice")).statusCode(201).extract().header("Location");
    operator().get(location).then().header("ETag", "\"0\"").body(at("platformId", equalTo(id)));
    record(body(id, post, "Nice")).statusCode(409).body(at("code", equalTo("COMMENT_EXISTS")));
    record(body(next(), Ids.next().toString(), "Nice"))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("postId")));
    record(body(next(), post, "Nice").replace(daysAgo(20).toString(), daysAgo(-2).toString()))
        .statusCode(422)
        .body(at("violations[*].field", contains("commentedAt")));
  }

  @Test
  void whatAPersonDecidesStandsOverTheRules() {
    String comment = comment(post, "Price?");
    classify(comment, "\"0\"", "\"PRAISE\"").statusCode(200).header("ETag", "\"1\"");
    Json after = get(comment);
    assertThat(after.getString("commentClass")).isEqualTo("PRAISE");
    assertThat(after.getString("classifiedBy")).isEqualTo("PERSON");
    assertThat(after.getString("classifiedByPerson")).isNotBlank();
    assertThat(after.getString("ruleClass")).isEqualTo("INTENT");
    assertThat(list("?commentClass=PRAISE").getList("items")).hasSize(1);
    assertThat(list("?commentClass=INTENT").getList("items")).isEmpty();
    classify(comment, "\"0\"", "\"PRAISE\"").statusCode(412);
    classify(comment, null, "\"PRAISE\"").statusCode(428);
    classify(comment, "*", "\"BEST\"").statusCode(400);
    classify(Ids.next().toString(), "*", "\"PRAISE\"")
        .statusCode(404)
        .body(at("code", equalTo("COMMENT_NOT_FOUND")));
    classify(comment, "*", "null").statusCode(200);
    assertThat(get(comment).getString("commentClass")).isEqualTo("INTENT");
    assertThat(get(comment).getString("classifiedByPerson")).isNull();
  }

  private static io.restassured.response.ValidatableResponse classify(
      String comment, String ifMatch, String commentClass) {
    var request = operator().body("{\"commentClass\": " + commentClass + "}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put(acme("/comments/" + comment + "/class"))
        .then();
  }

  @Test
  void whatAPersonHasDecidedStandsOverLaterTexts() {
    String id = next();
    String comment = record(body(id, post, "Price?")).extract().as(Json.class).get("id");
    classify(comment, "*", "\"OTHER\"");
    CommentFixtures.importJson("[" + body(id, post, "I love it") + "]");
    assertThat(get(comment).getString("commentClass")).isEqualTo("OTHER");
    assertThat(get(comment).getString("ruleClass")).isEqualTo("PRAISE");
  }

  @Test
  void commentsAreListedByTheirTimeNewestFirst() {
    List<String> expected = new ArrayList<>();
    for (int day = 10; day > 0; day--) {
      String body = body(next(), post, "Day " + day);
      String at = daysAgo(day % 2 == 0 ? day : 20 + day).toString();
      expected.add(
          record(body.replace(daysAgo(20).toString(), at)).extract().as(Json.class).get("id"));
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      Json page = list("?limit=3" + cursor);
      read.addAll(page.getList("items[*].id"));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(read)
        .containsExactly(
            expected.get(8),
            expected.get(6),
            expected.get(4),
            expected.get(2),
            expected.get(0),
            expected.get(9),
            expected.get(7),
            expected.get(5),
            expected.get(3),
            expected.get(1));
    operator()
        .get(acme("/comments?cursor=abc"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  @Test
  void filtersAreAllToHold() {
    String other = published();
    String asked = comment(post, "Does it work?");
    String praised = comment(other, "I love it");
    answer(asked, other, "STITCH");
    String key = get(asked).getString("authorKey");
    assertThat(list("?postId=" + other).getList("items[*].id")).containsExactly(praised);
    assertThat(list("?answered=true").getList("items[*].id")).containsExactly(asked);
    assertThat(list("?answered=false").getList("items[*].id")).containsExactly(praised);
    assertThat(list("?authorKey=" + key).getList("items")).hasSize(2);
    assertThat(list("?authorKey=" + "0".repeat(32)).getList("items")).isEmpty();
    assertThat(list("?network=YOUTUBE").getList("items")).isEmpty();
    assertThat(list("?from=" + daysAgo(19)).getList("items")).isEmpty();
    assertThat(list("?from=" + daysAgo(20) + "&to=" + daysAgo(19)).getList("items")).hasSize(2);
    assertThat(list("?answered=true&q=work&commentClass=QUESTION").getList("items")).hasSize(1);
    assertThat(list("?answered=false&q=work").getList("items")).isEmpty();
  }

  @Test
  void repliesAreFoundByTheirParent() {
    String parent = next();
    record(body(parent, post, "Parent"));
    String reply =
        record(
                body(next(), post, "Reply")
                    .replace("\"text\"", "\"parentPlatformId\": \"" + parent + "\", \"text\""))
            .extract()
            .as(Json.class)
            .get("id");
    assertThat(list("?parentPlatformId=" + parent).getList("items[*].id")).containsExactly(reply);
    String own = next();
    record(
            body(own, post, "x")
                .replace("\"text\"", "\"parentPlatformId\": \"" + own + "\", \"text\""))
        .statusCode(422)
        .body(at("violations[*].field", contains("parentPlatformId")));
  }

  /** Each line: a text, what finds it, and what does not although it is near. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The SERUM is worth it | serum wor* | serum wor",
        "Crème brûlée | creme BRULÉE | creme caramel",
        "Сколько стоит сыворотка? | СТОИТ сыворот* | сыворот",
        "Ещё ёлка | елка | ёлкой",
        "كَمْ سِعْرُ السيروم؟ | سعر | سعار",
        "أسعار إلى مدرسة | اسعار الى مدرسه | مدارس",
        "東京都でセラムを買った | 東京都 | 京東",
        "京都と東京で | 東京 | 東京都",
        "美白セラムはいくらですか | いくら セラム | らいく",
        "お茶 | 茶 | 紅茶",
        "가격이 얼마예요 | 가격 | 격가",
        "👏🏽 bravo | 👏 | 🔥",
        "how much is it | `\"much is\"` | `\"is much\"`"
      })
  void aCommentIsFoundInAnyScript(String text, String q, String near) {
    String comment = comment(post, text);
    comment(post, "Something else entirely");
    assertThat(search(q).getList("items[*].id")).containsExactly(comment);
    assertThat(search(near).getList("items")).isEmpty();
  }

  @Test
  void aSearchWithoutAWordIsRefusedAndOfAnotherBrandFindsNothing() {
    comment(post, "serum");
    operator()
        .queryParam("q", "?!")
        .get(acme("/comments"))
        .then()
        .statusCode(400)
        .body(at("violations[*].field", contains("q")));
    Fixtures.as(io.hookline.kit.test.Tokens.operator(Fixtures.NORDLYS))
        .queryParam("q", "serum")
        .get("/v1/brands/" + Fixtures.NORDLYS + "/comments")
        .then()
        .statusCode(200)
        .body(at("items", equalTo(List.of())));
  }
}
