package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CreatorProfileTest {

  private static final String MIA =
      """
      {"displayName": " 王美亚 ミア ", "email": " Mia@Example.COM ", "phone": "0047 901-23 456",
       "country": "NO", "languages": ["nb", "en", "nb"],
       "niches": ["Skin care", "SKIN CARE", "Hår"], "communities": ["#skintok", "SkinTok"],
       "tags": ["<b>spring</b>", "=1+1"], "engagementRate": 0.0420,
       "accounts": [
         {"network": "TIKTOK", "handle": "@MiaWong", "verified": true, "followers": 48200,
          "lastCheckedAt": "2026-09-01T10:00:00Z"},
         {"network": "TIKTOK", "handle": "mia.second", "followers": 800},
         {"network": "YOUTUBE", "handle": "@МияВонг"}]}""";

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void aProfileIsKeptInOneSpelling() {
    Json mia = register(MIA);
    assertThat(mia.getString("displayName")).isEqualTo("王美亚 ミア");
    assertThat(mia.getString("email")).isEqualTo("Mia@example.com");
    assertThat(mia.getString("phone")).isEqualTo("+4790123456");
    assertThat(mia.getList("languages")).containsExactly("nb", "en");
    assertThat(mia.getList("niches")).containsExactly("Skin care", "Hår");
    assertThat(mia.getList("communities")).containsExactly("#skintok");
    assertThat(mia.getList("tags")).containsExactly("<b>spring</b>", "=1+1");
    assertThat(mia.get("engagementRate").toString()).isEqualTo("0.042");
    assertThat(mia.getLong("followers")).isEqualTo(49_000);
    assertThat(mia.getList("accounts[*].handle"))
        .containsExactly("mia.second", "miawong", "миявонг");
    assertThat(mia.getString("accounts[1].followersAt")).isEqualTo("2026-09-01T10:00:00Z");
    Json again = asOperator().get(acme("creators/" + mia.getString("id"))).as(Json.class);
    assertThat(again.toString()).isEqualTo(mia.toString());
  }

  @Test
  void sistersLearnTheProfileAndNoContactData() {
    register(MIA);
    Json change = PublishedChanges.read();
    assertThat(change.getString("[-1].data.country")).isEqualTo("NO");
    assertThat(change.getList("[-1].data.tags")).hasSize(2);
    assertThat(change.getMap("[-1].data").keySet())
        .doesNotContain("email", "phone", "statusReason", "followers");
  }

  @Test
  void whatAnUpdateLeavesOutOfAnAccountStaysKnown() {
    Json mia = register(MIA);
    Json after =
        update(
            mia.getString("id"),
            """
            {"displayName": "Mia", "accounts": [
              {"network": "TIKTOK", "handle": "miawong"},
              {"network": "TIKTOK", "handle": "mia.second", "followers": 900}]}""");
    assertThat(after.getList("accounts[*].followers")).containsExactly(900, 48_200);
    assertThat(after.getList("accounts[*].verified")).containsExactly(null, true);
    assertThat(after.getLong("followers")).isEqualTo(49_100);
    assertThat(after.getString("phone")).isNull();
    assertThat(after.getList("niches")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 12345",
    "phone, +47 90 12 call",
    "phone, +0790123456",
    "email, mia",
    "country, no",
    "country, QQ",
    "engagementRate, 4.2",
    "engagementRate, -0.1",
    "engagementRate, 0.12345",
    "languages[0], English",
    "languages[0], qq",
    "niches[0], ' '",
  })
  void whatIsNoneIsRefused(String field, String value) {
    String name = field.replace("[0]", "");
    String text = name.equals("engagementRate") ? value : "\"" + value + "\"";
    String sent = field.endsWith("]") ? "[" + text + "]" : text;
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"displayName": "Mia", "%s": %s, "accounts": []}"""
                        .formatted(name, sent))
                .post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).isEqualTo(List.of(field));
  }

  @ParameterizedTest
  @CsvSource({"TIKTOK, миа", "INSTAGRAM, mia·x", "YOUTUBE, ｍｉａ", "YOUTUBE, 'a b'"})
  void aHandleIsOneThatItsNetworkGives(String network, String handle) {
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"displayName": "Mia", "accounts": [{"network": "%s", "handle": "%s"}]}"""
                        .formatted(network, handle))
                .post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("accounts[0].handle");
  }

  @Test
  void anAccountIsNotCheckedInTheFuture() {
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"displayName": "Mia", "accounts": [{"network": "TIKTOK", "handle": "mia",
                     "lastCheckedAt": "2099-01-01T00:00:00Z"}]}""")
                .post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("accounts[0].lastCheckedAt");
  }

  @Test
  void aFileBringsAllOfIt() {
    String csv =
        """
        displayName,email,phone,country,languages,niches,communities,tags,engagementRate,status,statusReason,mayApplyAgainOn,tiktokHandle,tiktokFollowers,tiktokVerified,youtubeHandle
        Mia,Mia@Example.com,+47 901 23 456,NO,nb; en,Skin care|Hår,#skintok #glow,spring,0.042,BANNED,Fraud,2027-01-01,@MiaWong,48200,true,мия
        Bo,,,,,,,,,ARCHIVED,,,,,,
        """;
    Json result =
        asOperator()
            .contentType("text/csv; charset=UTF-8")
            .body(csv.getBytes(StandardCharsets.UTF_8))
            .post(acme("creators/imports"))
            .as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(result.getList("rows[1].violations[*].field")).containsExactly("statusReason");
    String id = result.getString("rows[0].id");
    Json mia = asOperator().get(acme("creators/" + id)).as(Json.class);
    assertThat(mia.getString("email")).isEqualTo("Mia@example.com");
    assertThat(mia.getString("phone")).isEqualTo("+4790123456");
    assertThat(mia.getList("niches")).containsExactly("Skin care", "Hår");
    assertThat(mia.getList("communities")).containsExactly("#skintok", "#glow");
    assertThat(mia.get("engagementRate").toString()).isEqualTo("0.042");
    assertThat(mia.getString("status")).isEqualTo("BANNED");
    assertThat(mia.getString("mayApplyAgainOn")).isEqualTo("2027-01-01");
    assertThat(mia.getList("accounts[*].handle")).containsExactly("miawong", "мия");
    assertThat(mia.getList("accounts[*].verified")).containsExactly(true, null);
    assertThat(mia.getLong("followers")).isEqualTo(48_200);
    Json steps = asOperator().get(acme("creators/" + id + "/steps")).as(Json.class);
    assertThat(steps.getList("items[*].reason")).containsExactly("Fraud");
  }

  private static Json register(String body) {
    return asOperator()
        .body(body)
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static Json update(String id, String body) {
    return asOperator()
        .header("If-Match", "*")
        .body(body)
        .put(acme("creators/" + id))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
