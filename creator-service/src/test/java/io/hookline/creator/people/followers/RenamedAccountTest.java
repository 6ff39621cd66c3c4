package io.hookline.creator.people.followers;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creators change their handles; an account is the same one afterwards, with its followers. */
@QuarkusTest
class RenamedAccountTest {

  private String mia;
  private String account;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("miawong");
    account = read().getString("accounts[0].id");
    count("miawong", "2026-09-01", 1_000);
  }

  @Test
  void theSeriesGoesOnUnderTheNewHandle() {
    rename("mia.makes", "@MiaWong").then().statusCode(200);
    assertThat(read().getString("accounts[0].id")).isEqualTo(account);
    assertThat(read().getString("accounts[0].handle")).isEqualTo("mia.makes");
    assertThat(read().getString("followers")).isEqualTo("1000");
    assertThat(PublishedChanges.read().getString("[-1].data.accounts[0].id")).isEqualTo(account);
    count("mia.makes", "2026-09-02", 1_100);
    assertThat(followers(mia)).isEqualTo("[1000, 1100]");
    asOperator().get(acme("creators?q=mia.makes")).then().body(at("items[*].id", contains(mia)));
  }

  @Test
  void whoTakesTheFormerHandleHasNothingOfIt() {
    rename("mia.makes", "miawong").then().statusCode(200);
    String other = creator("miawong");
    assertThat(followers(other)).isEqualTo("[]");
    assertThat(followers(mia)).isEqualTo("[1000]");
  }

  @Test
  void sayingItAgainChangesNothing() {
    rename("mia.makes", "miawong").then().statusCode(200);
    rename("mia.makes", "miawong").then().statusCode(200);
    assertThat(read().getList("accounts[*].id")).containsExactly(account);
    assertThat(followers(mia)).isEqualTo("[1000]");
  }

  @Test
  void whatIsNotTheCreatorsIsNotRenamed() {
    creator("noa");
    for (String former : new String[] {"noa", "nobody"}) {
      Json problem = expect(rename("mia.makes", former), 422, "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field"))
          .containsExactly("accounts[0].formerHandle");
    }
    expect(rename("noa", "miawong"), 409, "HANDLE_TAKEN");
    put("""
            {"network": "TIKTOK", "handle": "miawong"},
            {"network": "TIKTOK", "handle": "mia.makes"}""")
        .then()
        .statusCode(200);
    expect(rename("mia.makes", "miawong"), 422, "VALIDATION_FAILED");
    expect(
        asOperator()
            .body(
                """
                {"displayName": "Lea", "accounts": [
                  {"network": "TIKTOK", "handle": "lea", "formerHandle": "noa"}]}""")
            .post(acme("creators")),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void theFormerHandleMayBeAnotherAccountsAtOnce() {
    put("""
            {"network": "TIKTOK", "handle": "zmia", "formerHandle": "miawong"},
            {"network": "TIKTOK", "handle": "miawong"}""")
        .then()
        .statusCode(200);
    assertThat(ids("miawong")).isNotEmpty().doesNotContain(account);
    assertThat(ids("zmia")).containsExactly(account);
  }

  @Test
  void filesMayUseItAtOnceToo() {
    Json sent =
        send(
            """
            creatorId,network,handle,formerHandle
            %1$s,TIKTOK,zmia,miawong
            %1$s,TIKTOK,miawong,
            """
                .formatted(mia));
    assertThat(sent.getList("rows[*].status")).containsExactly("APPLIED", "APPLIED");
    assertThat(ids("miawong")).isNotEmpty().doesNotContain(account);
    assertThat(ids("zmia")).containsExactly(account);
  }

  /** Whichever of two accounts is the older one, and wherever its handle stands. */
  @ParameterizedTest
  @CsvSource({
    "miawong, second, third",
    "second, miawong, third",
    "miawong, second, a.third",
    "second, miawong, a.third"
  })
  void anAccountTakesWhatAnotherLeaves(String last, String first, String free) {
    second();
    String leaves = ids(first).get(0);
    String takes = ids(last).get(0);
    put("""
            {"network": "TIKTOK", "handle": "%2$s", "formerHandle": "%1$s"},
            {"network": "TIKTOK", "handle": "%1$s", "formerHandle": "%3$s"}"""
            .formatted(first, free, last))
        .then()
        .statusCode(200);
    assertThat(ids(free)).containsExactly(leaves);
    assertThat(ids(first)).containsExactly(takes);
  }

  @Test
  void accountsOfAFileTakeWhatOthersLeave() {
    second();
    String second = ids("second").get(0);
    Json sent =
        send(
            """
            creatorId,network,handle,formerHandle
            %1$s,TIKTOK,between,miawong
            %1$s,TIKTOK,miawong,second
            %1$s,TIKTOK,second,between
            """
                .formatted(mia));
    assertThat(sent.getList("rows[*].status")).containsExactly("APPLIED", "APPLIED", "APPLIED");
    assertThat(ids("second")).containsExactly(account);
    assertThat(ids("miawong")).containsExactly(second);
  }

  private void second() {
    put("""
            {"network": "TIKTOK", "handle": "miawong"},
            {"network": "TIKTOK", "handle": "second"}""")
        .then()
        .statusCode(200);
  }

  private List<String> ids(String handle) {
    return read().getList("accounts[?(@.handle == '" + handle + "')].id");
  }

  @Test
  void filesRenameToo() {
    String file =
        """
        creatorId,network,handle,formerHandle,followers
        %1$s,TIKTOK,mia.makes,miawong,1200
        %1$s,TIKTOK,mia.third,nobody,
        """
            .formatted(mia);
    Json sent = send(file);
    assertThat(sent.getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(sent.getString("rows[1].violations[0].field")).isEqualTo("formerHandle");
    assertThat(send(file).getList("rows[*].status")).containsExactly("UNCHANGED", "FAILED");
    assertThat(read().getList("accounts[*].id")).containsExactly(account);
    assertThat(read().getString("accounts[0].handle")).isEqualTo("mia.makes");
    assertThat(followers(mia)).isEqualTo("[1000]");
  }

  private Response rename(String handle, String former) {
    return put(
        "{\"network\": \"TIKTOK\", \"handle\": \"%s\", \"formerHandle\": \"%s\"}"
            .formatted(handle, former));
  }

  private Response put(String accounts) {
    return asOperator()
        .header("If-Match", "*")
        .body("{\"displayName\": \"Mia\", \"accounts\": [" + accounts + "]}")
        .put(acme("creators/" + mia));
  }

  private Json read() {
    return asOperator().get(acme("creators/" + mia)).as(Json.class);
  }

  private void count(String handle, String day, int followers) {
    asOperator()
        .body(
            """
            {"network": "TIKTOK", "handle": "%s", "day": "%s", "followers": %d,
             "source": "MANUAL", "collectedAt": "2026-09-10T12:00:00Z"}"""
                .formatted(handle, day, followers))
        .post(acme("creators/" + mia + "/follower-counts"))
        .then()
        .statusCode(201);
  }

  /** Of the only account of a creator, from day to day. */
  private static String followers(String creator) {
    return asOperator()
        .get(acme("creators/" + creator + "/follower-series?from=2026-09-01&to=2026-09-30"))
        .as(Json.class)
        .getList("accounts[*].points[*].followers")
        .toString();
  }

  private static Json send(String file) {
    return asOperator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("creator-accounts/imports"))
        .as(Json.class);
  }
}
