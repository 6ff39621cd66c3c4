package io.hookline.creator.people.merge;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorMergeTest {

  private String mia;
  private String mya;
  private String myaToo;

  @BeforeEach
  void threeRecords() {
    Fixtures.twoBrands();
    mia = creator("miawong");
    mya = creator("mya.wong");
    myaToo = creator("mya_wong");
  }

  @Test
  void oneRecordStandsForBoth() {
    Json merge = merge(mya, mia).as(Json.class);
    assertThat(merge.getString("intoId")).isEqualTo(mia);
    assertThat(merge.<String>getList("movedIds")).containsExactly(mya);
    assertThat(merge.getString("mergedBy.name")).startsWith("ada");
    assertThat(read(mya).getString("mergedInto")).isEqualTo(mia);
    assertThat(ids()).containsExactlyInAnyOrder(mia, myaToo);
    assertThat(
            PublishedChanges.read()
                .<String>getList(
                    "[?(@.type == 'io.hookline.creator.CreatorMerged')].data.mergedInto"))
        .containsExactly(mia);
  }

  @Test
  void aMergedRecordDoesNotChange() {
    merge(mya, mia);
    expect(
        asOperator()
            .header("If-Match", "*")
            .body("{\"displayName\": \"Mya\", \"accounts\": []}")
            .put(acme("creators/" + mya)),
        409,
        "CREATOR_MERGED");
    expect(
        asOperator()
            .body("{\"to\": \"PAUSED\", \"reason\": \"On leave\"}")
            .post(acme("creators/" + mya + "/move")),
        409,
        "CREATOR_MERGED");
    expect(merge(mya, myaToo), 409, "CREATOR_MERGED");
    expect(merge(myaToo, mya), 409, "CREATOR_MERGED");
  }

  @Test
  void nobodyIsMergedWithThemselvesOrWithAnotherBrands() {
    expect(merge(mia, mia), 409, "CREATOR_MERGED_WITH_ITSELF");
    expect(
        as(Tokens.admin(NORDLYS))
            .body("{\"intoId\": \"" + mia + "\"}")
            .post("/v1/brands/" + NORDLYS + "/creators/" + mya + "/merge"),
        404,
        "CREATOR_NOT_FOUND");
  }

  @Test
  void whoStoodForOthersBringsThemAlongAndTakesThemBack() {
    merge(myaToo, mya);
    String second = merge(mya, mia).as(Json.class).getString("id");
    assertThat(read(myaToo).getString("mergedInto")).isEqualTo(mia);
    part(second);
    assertThat(read(mya).getString("mergedInto")).isNull();
    assertThat(read(myaToo).getString("mergedInto")).as("as before").isEqualTo(mya);
    assertThat(ids()).containsExactlyInAnyOrder(mia, mya);
  }

  @Test
  void whatWasPartedBeforeStaysParted() {
    String first = merge(myaToo, mya).as(Json.class).getString("id");
    String second = merge(mya, mia).as(Json.class).getString("id");
    part(first);
    part(second);
    assertThat(read(myaToo).getString("mergedInto")).isNull();
    assertThat(read(mya).getString("mergedInto")).isNull();
    expect(
        as(Tokens.admin(ACME)).post(acme("creator-merges/" + first + "/part")),
        409,
        "CREATOR_MERGE_PARTED");
  }

  @Test
  void thePersonIsErasedWithAllRecords() {
    merge(mya, mia);
    Response refused =
        as(Tokens.admin(ACME))
            .header("If-Match", "*")
            .delete(acme("creators/" + mia + "/personal-data"));
    expect(refused, 409, "CREATOR_HAS_MERGED_RECORDS");
    assertThat(refused.asString()).contains(mya);
  }

  @Test
  void recordsThatShareSomethingAreShown() {
    String other =
        registered(
            """
            {"displayName": "Mia  W.", "email": "MIA@example.com",
             "accounts": [{"network": "INSTAGRAM", "handle": "miawong"}]}""");
    update(
        mia,
        "{\"displayName\": \"Mia\", \"email\": \"mia@example.com\","
            + " \"accounts\": [{\"network\": \"TIKTOK\", \"handle\": \"miawong\"}]}");
    Json found = duplicates();
    assertThat(found.<String>getList("items[*].otherId")).containsExactly(other);
    assertThat(found.getString("items[0].oneId")).isEqualTo(mia);
    assertThat(found.<String>getList("items[0].reasons")).containsExactly("EMAIL", "HANDLE");
    asOperator()
        .body("{\"otherId\": \"" + mia + "\"}")
        .post(acme("creators/" + other + "/distinguish"))
        .then()
        .statusCode(200);
    assertThat(duplicates().<String>getList("items")).isEmpty();
    asOperator()
        .body("{\"otherId\": \"" + other + "\", \"takenBack\": true}")
        .post(acme("creators/" + mia + "/distinguish"))
        .then()
        .statusCode(200);
    assertThat(duplicates().<String>getList("items")).hasSize(1);
    merge(other, mia);
    assertThat(duplicates().<String>getList("items")).as("they are one now").isEmpty();
  }

  @Test
  void aPairThatIsSettledBetweenPagesHidesNoOther() {
    for (String name : List.of("a", "b", "c")) {
      for (int i = 0; i < 2; i++) {
        registered(
            "{\"displayName\": \"%s%d\", \"email\": \"%s@example.com\", \"accounts\": []}"
                .formatted(name, i, name));
      }
    }
    List<String> all = duplicates().getList("items[*].otherName");
    assertThat(all).containsExactly("c1", "b1", "a1");
    Json first = asOperator().get(acme("duplicate-creators?limit=1")).as(Json.class);
    asOperator()
        .body("{\"otherId\": \"" + first.getString("items[0].otherId") + "\"}")
        .post(acme("creators/" + first.getString("items[0].oneId") + "/distinguish"))
        .then()
        .statusCode(200);
    assertThat(
            asOperator()
                .get(acme("duplicate-creators?cursor=" + first.getString("nextCursor")))
                .as(Json.class)
                .<String>getList("items[*].otherName"))
        .containsExactly("b1", "a1");
    expect(
        asOperator().get(acme("duplicate-creators?cursor=" + Cursor.of("1", "x", "y"))),
        400,
        "INVALID_CURSOR");
  }

  @Test
  void aNameAloneTellsNobodyApart() {
    registered("{\"displayName\": \"Anna\", \"accounts\": []}");
    registered("{\"displayName\": \"ANNA\", \"accounts\": []}");
    assertThat(duplicates().<String>getList("items")).isEmpty();
    registered("{\"displayName\": \"Ａnna\", \"country\": \"NO\", \"accounts\": []}");
    registered("{\"displayName\": \"anna\", \"country\": \"NO\", \"accounts\": []}");
    assertThat(duplicates().<String>getList("items[0].reasons")).containsExactly("NAME", "COUNTRY");
  }

  private static Response merge(String creator, String into) {
    return as(Tokens.admin(ACME))
        .body("{\"intoId\": \"" + into + "\", \"reason\": \"The same person\"}")
        .post(acme("creators/" + creator + "/merge"));
  }

  private static void part(String merge) {
    as(Tokens.admin(ACME)).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
  }

  private static String registered(String body) {
    return asOperator()
        .body(body)
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static void update(String creator, String body) {
    asOperator()
        .header("If-Match", "*")
        .body(body)
        .put(acme("creators/" + creator))
        .then()
        .statusCode(200);
  }

  private static Json read(String creator) {
    return asOperator().get(acme("creators/" + creator)).as(Json.class);
  }

  private static List<String> ids() {
    return asOperator().get(acme("creators")).as(Json.class).getList("items[*].id");
  }

  private static Json duplicates() {
    return asOperator()
        .get(acme("duplicate-creators"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
