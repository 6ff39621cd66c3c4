package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.creator.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorImportTest {

  @Inject JobWorker worker;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Response csv(String file) {
    return asOperator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("creators/imports"));
  }

  @Test
  void rowsBecomeCreatorsWithTheirAccounts() {
    Json result =
        csv("displayName,email,tiktokHandle,youtubeHandle\n"
                + "Mia Wong,mia@example.com,@MiaWong,mia\nTeam Nord,,,\n")
            .as(Json.class);
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json mia = asOperator().get(acme("creators/") + result.getString("rows[0].id")).as(Json.class);
    assertThat(mia.getString("displayName")).isEqualTo("Mia Wong");
    assertThat(mia.getString("email")).isEqualTo("mia@example.com");
    assertThat(mia.getList("accounts[*].network")).isEqualTo(List.of("TIKTOK", "YOUTUBE"));
    assertThat(mia.getList("accounts[*].handle")).isEqualTo(List.of("miawong", "mia"));
    Json changes = PublishedChanges.read();
    assertThat(changes.getList("[?(@.type =~ /.*CreatorRegistered/)].data.id"))
        .isEqualTo(result.getList("rows[*].id"));
    assertThat(changes.toString()).doesNotContain("mia@example.com");
  }

  @Test
  void anImportedCreatorIsWhatASingleRequestMakes() {
    String single = Fixtures.creator("one");
    String imported =
        asOperator()
            .body(
                """
                [{"displayName": "one", "accounts": [{"network": "TIKTOK", "handle": "two"}]}]""")
            .post(acme("creators/imports"))
            .as(Json.class)
            .getString("rows[0].id");
    Json a = asOperator().get(acme("creators/") + single).as(Json.class);
    Json b = asOperator().get(acme("creators/") + imported).as(Json.class);
    assertThat(b.getMap("").keySet()).isEqualTo(a.getMap("").keySet());
    assertThat(b.getInt("version")).isEqualTo(a.getInt("version"));
    asOperator()
        .header("If-Match", "\"0\"")
        .body("{\"displayName\": \"renamed\", \"accounts\": []}")
        .put(acme("creators/") + imported)
        .then()
        .statusCode(200);
  }

  @Test
  void aHandleThatIsTakenRefusesItsRowOnly() {
    Fixtures.creator("taken");
    Json result =
        csv("displayName,tiktokHandle\nA,@Taken\nB,twice\nC,Twice\nD,free\n").as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .isEqualTo(List.of("FAILED", "APPLIED", "FAILED", "APPLIED"));
    assertThat(result.getList("rows[*].code"))
        .containsExactly("HANDLE_TAKEN", null, "HANDLE_TAKEN", null);
    assertThat(result.getString("rows[0].violations[0].field")).isEqualTo("accounts[0].handle");
  }

  @Test
  void anotherCaseOrScriptOfLettersIsNoOtherPerson() {
    Json result =
        csv("displayName,email,tiktokHandle,youtubeHandle\n"
                + "Мия,Mia@Example.com,,\n"
                + "МИЯ,mia@EXAMPLE.COM,,\n"
                + "José,,,@Ñandú\n"
                + "Jose\u0301,,,n\u0303andu\u0301\n"
                + "Straße,,@Strasse,\n"
                + "STRASSE,,＠ＳＴＲＡＳＳＥ,\n")
            .as(Json.class);
    assertThat(result.<String>getList("rows[*].code"))
        .containsExactly(
            null, "CREATOR_DUPLICATE", null, "HANDLE_TAKEN", null, "VALIDATION_FAILED");
    assertThat(result.getString("rows[1].violations[0].message")).isEqualTo("is that of line 2");
  }

  @Test
  void manyRowsBecomeAJob() {
    String file =
        IntStream.range(0, 2500)
            .mapToObj(i -> "Creator " + i + ",c" + i + "@example.com,@c" + i + "\n")
            .collect(
                Collectors.joining("", "displayName;email;tiktokHandle\n".replace(';', ','), ""));
    Response answer = csv(file);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    worker.work();
    Json job = as(Tokens.analyst(Fixtures.ACME)).get(answer.header("Location")).as(Json.class);
    assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job.getLong("processed")).isEqualTo(2500);
    assertThat(job.getLong("failed")).isZero();
    Json again = csv(file.substring(0, file.indexOf("Creator 100,"))).as(Json.class);
    assertThat(again.getString("outcome")).isEqualTo("NOTHING");
  }
}
