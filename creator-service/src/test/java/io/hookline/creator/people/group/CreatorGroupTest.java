package io.hookline.creator.people.group;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorGroupTest {

  private String gold;

  @BeforeEach
  void begin() {
    twoBrands();
    gold = Fixtures.creatorGroup("Gold");
  }

  @Test
  void aGroupIsRenamedAndTold() {
    asOperator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \" 金 tier \", \"description\": \"First to know\"}")
        .put(acme("creator-groups/" + gold))
        .then()
        .statusCode(200)
        .body(at("name", equalTo("金 tier")));
    asOperator().get(acme("creator-groups")).then().body(at("items[*].name", contains("金 tier")));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.CreatorGroupUpdated");
    expect(
        asOperator()
            .header("If-Match", "\"0\"")
            .body("{\"name\": \"X\"}")
            .put(acme("creator-groups/" + gold)),
        412,
        "STALE");
  }

  @Test
  void aNameIsOneHoweverItIsWritten() {
    expect(
        asOperator().body("{\"name\": \" ＧＯＬＤ\"}").post(acme("creator-groups")),
        409,
        "CREATOR_GROUP_NAME_TAKEN");
  }

  @Test
  void creatorsAreInGroupsThatThereAre() {
    Json mia =
        asOperator()
            .body(
                """
                {"displayName": "Mia", "groupId": "%s", "accounts": []}"""
                    .formatted(gold))
            .post(acme("creators"))
            .as(Json.class);
    assertThat(mia.getString("groupId")).isEqualTo(gold);
    String nobody = "00000000-0000-7000-8000-000000000000";
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"displayName": "Bo", "groupId": "%s", "accounts": []}"""
                        .formatted(nobody))
                .post(acme("creators")),
            422,
            "REFERENCE_UNKNOWN");
    assertThat(problem.getList("violations[*].field")).containsExactly("groupId");
    Json rows =
        asOperator()
            .body(
                """
                [{"displayName": "A", "groupId": "%s", "accounts": []},
                 {"displayName": "B", "groupId": "%s", "accounts": []}]"""
                    .formatted(nobody, gold))
            .post(acme("creators/imports"))
            .as(Json.class);
    assertThat(rows.getList("rows[*].code")).containsExactly("REFERENCE_UNKNOWN", null);
    expect(asOperator().get(acme("creator-groups/" + nobody)), 404, "CREATOR_GROUP_NOT_FOUND");
  }
}
