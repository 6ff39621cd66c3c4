package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.post.PostImports.NDJSON;
import static io.hookline.content.produce.post.PostImports.csv;
import static io.hookline.content.produce.post.PostImports.found;
import static io.hookline.content.produce.post.PostImports.ndjson;
import static io.hookline.content.produce.post.PostImports.out;
import static io.hookline.content.produce.post.PostImports.posts;
import static io.hookline.content.produce.post.PostImports.row;
import static io.hookline.content.produce.post.PostImports.send;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PostImportRefusalTest {

  private static final String ID = "7412345678901234567";
  private static final String HEADER = "network,title,funnelStage,publishedAt,networkPostId\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String line(String id) {
    return "TIKTOK,Out,TOFU,%s,%s\n".formatted(daysAgo(3), id);
  }

  @Test
  void whatIsWrongWithARowIsToldThereAndAddsNoTerm() {
    String bad = ", \"terms\": {\"hashtags\": [\"bad\"]}";
    String nobody = UUID.randomUUID().toString();
    Json result =
        ndjson(
            row("\"terms\": {\"hashtags\": [\"good\"]}"),
            row("\"terms\": {\"hashtags\": [\"bad\"], \"voice\": \"robot\"}"),
            row("\"seriesId\": \"%s\"".formatted(nobody) + bad),
            row("\"relation\": {\"kind\": \"REPLY\", \"postId\": \"%s\"}".formatted(nobody) + bad),
            row("\"partnershipId\": \"%s\"".formatted(nobody) + bad),
            row("\"status\": \"APPROVED\"" + bad),
            row("\"publishedAt\": \"%s\"".formatted(daysAgo(1)) + bad),
            out("\"networkPostId\": \"%s\", \"status\": \"DRAFT\"".formatted(ID) + bad),
            out("\"url\": \"https://www.youtube.com/shorts/aqz-KE-bpKQ\"" + bad),
            out("\"url\": \"https://www.tiktok.com/@mia\"" + bad),
            out("\"networkPostId\": \"%s\"".formatted(ID) + bad)
                .replace(daysAgo(4).toString(), daysAgo(-1).toString()),
            row("\"externalId\": \"null\"" + bad),
            out("\"networkPostId\": %s".formatted(ID) + bad),
            row("\"media\": {\"seconds\": 3}" + bad));
    assertThat(result.<String>getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(
            null,
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "INVALID_BODY",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "INVALID_BODY",
            "VALIDATION_FAILED");
    assertThat(result.<String>getList("rows[*].violations[0].field"))
        .containsExactly(
            "terms.voice",
            "seriesId",
            "relation.postId",
            "partnershipId",
            "status",
            "url",
            "status",
            "url",
            "url",
            "publishedAt",
            "externalId",
            "networkPostId",
            "media.reference");
    assertThat(PostImports.hashtags()).contains("good").doesNotContain("bad");
    assertThat(found("")).hasSize(1);
  }

  @Test
  void anAccountIsOfThePostsNetwork() {
    String account =
        operator()
            .body("{\"network\": \"YOUTUBE\", \"handle\": \"acme\", \"displayName\": \"Acme\"}")
            .post(acme("/accounts"))
            .as(Json.class)
            .getString("id");
    Json result = ndjson(row("\"accountId\": \"%s\"".formatted(account)));
    assertThat(result.getString("rows[0].code")).isEqualTo("POST_ACCOUNT_NETWORK");
  }

  @Test
  void idsThatASpreadsheetHasRoundedAreRefusedUnlessTheAddressTellsThem() {
    String rounded =
        IntStream.range(0, 4)
            .mapToObj(i -> line("741234567890%d0000".formatted(100 + i)))
            .collect(Collectors.joining());
    Json result = csv(HEADER + rounded + line(ID));
    assertThat(result.<String>getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(
            "POST_IDS_ROUNDED", "POST_IDS_ROUNDED", "POST_IDS_ROUNDED", "POST_IDS_ROUNDED", null);
    assertThat(csv(HEADER + line("7412345678901234000")).getString("outcome"))
        .isEqualTo("COMPLETE");
    String[] rows = new String[3];
    for (int i = 0; i < rows.length; i++) {
      String id = "7412345678904%d0000".formatted(10 + i);
      rows[i] =
          out(
              "\"networkPostId\": \"%s\", \"url\": \"https://www.tiktok.com/@m/video/%s\""
                  .formatted(id, id));
    }
    assertThat(ndjson(rows).getString("outcome")).isEqualTo("COMPLETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"=\"\"%s\"\"\"", "'%s", " %s\u00a0", "\uFEFF%s"})
  void anIdIsReadAsSpreadsheetsAreMadeToKeepIt(String written) {
    Json result = csv(HEADER + line(written.formatted(ID)));
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    assertThat(posts("").getString("items[0].networkPostId")).isEqualTo(ID);
  }

  @Test
  void anIdInScientificNotationAndAnUnknownColumnAreNamed() {
    assertThat(csv(HEADER + line("7.41235E+18")).getString("rows[0].violations[0].field"))
        .isEqualTo("networkPostId");
    operator()
        .contentType("text/csv")
        .body(HEADER.replace("title", "headline") + line(ID))
        .post(acme("/posts/imports"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("CSV_HEADER_INVALID")))
        .body(at("violations[0].field", equalTo("headline")));
    assertThat(found("")).isEmpty();
  }

  @Test
  void aDryRunAndAnAtomicFileWithABadRowKeepNothing() {
    String good =
        out("\"networkPostId\": \"%s\", \"terms\": {\"hashtags\": [\"a\"]}".formatted(ID));
    assertThat(send(NDJSON, good, "?dryRun=true").getInt("applied")).isEqualTo(1);
    Json atomic = send(NDJSON, good + "\n" + row("\"caption\": 5"), "?atomic=true");
    assertThat(atomic.<String>getList("rows[*].status"))
        .as(atomic.toString())
        .containsExactly("NOT_APPLIED", "FAILED");
    assertThat(found("")).isEmpty();
    assertThat(PostImports.hashtags()).doesNotContain("a");
  }

  @Test
  void anExternalIdIsOfOnePostHoweverItIsSent() {
    ndjson(row("\"externalId\": \"rec1\""));
    operator()
        .body(row("\"externalId\": \"rec1\""))
        .post(acme("/posts"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("POST_EXISTS")));
  }
}
