package io.hookline.content.plan.pillar;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PillarImportTest {

  private static final String HEADER =
      "name;owner;targetShare;funnelShares.tofu;funnelShares.mofu;funnelShares.bofu\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aFileMakesPillars() {
    Json result = csv("Skin;mia;60;70;20;10\nRoutines;;40;;;\n");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json list = operator().get(acme("/pillars")).as(Json.class);
    assertThat(list.<String>getList("items[*].name")).containsExactly("Routines", "Skin");
    assertThat(list.getLong("items[1].funnelShares.tofu")).isEqualTo(70);
    assertThat(list.getString("items[0].funnelShares")).isNull();
    assertThat(PublishedChanges.awaitOf(2, "pillars").<String>getList("[*].data.name"))
        .containsExactly("Skin", "Routines");
  }

  @Test
  void whatIsThereStaysAndWhatIsTooMuchIsRefused() {
    csv("Skin;mia;60;;;\n");
    Json result =
        csv("skin ;mia;60;;;\nSkin;mia;60;;;\nSkin;tom;60;;;\nHair;;50;;;\nHair;;40;;;\nX;;1;;;\n");
    assertThat(result.<String>getList("rows[*].status"))
        .as(result.toString())
        .containsExactly("FAILED", "UNCHANGED", "FAILED", "FAILED", "APPLIED", "FAILED");
    assertThat(result.<String>getList("rows[*].code"))
        .containsExactly(
            "PILLAR_NAME_TAKEN",
            null,
            "PILLAR_NAME_TAKEN",
            "PILLAR_SHARES_EXCEEDED",
            null,
            "PILLAR_SHARES_EXCEEDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ΟΜΟΡΦΙΑ ΜΑΣ", "İSTANBUL"})
  void theSameFileChangesNothingInEveryScript(String name) {
    String row = name + ";mia;60;;;\n";
    Json result = csv(row + row);
    assertThat(result.<String>getList("rows[*].status"))
        .as(result.toString())
        .containsExactly("APPLIED", "UNCHANGED");
    assertThat(csv(row).getString("rows[0].status")).isEqualTo("UNCHANGED");
  }

  @Test
  void sharesThatAreNoHundredAreTheRowsFault() {
    Json result = csv("Skin;;;70;20;20\nHair;;;;;\nNails;;half;;;\n");
    assertThat(result.<String>getList("rows[*].status"))
        .as(result.toString())
        .containsExactly("FAILED", "APPLIED", "FAILED");
    assertThat(result.getString("rows[0].violations[0].field")).isEqualTo("funnelShares");
    assertThat(result.getString("rows[2].violations[0].field")).isEqualTo("targetShare");
  }

  private static Json csv(String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body((HEADER + rows).getBytes(UTF_8))
        .post(acme("/pillars/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
