package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountImportTest {

  private String mia;
  private String bo;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    bo = creator("bo");
  }

  @Test
  void accountsComeToTheirCreatorsAndEachRowSaysWhatBecameOfIt() {
    String file =
        """
        creatorId,knownNetwork,knownHandle,network,handle,verified,lastCheckedAt,followers
        %s,,,YOUTUBE,@Мия,true,2026-09-01T10:00:00Z,500
        ,TIKTOK,@Mia,TIKTOK,mia,,,900
        ,TIKTOK,mia,TIKTOK,mia,,,900
        %s,,,TIKTOK,mia,,,1
        %s,,,YOUTUBE,мия,,,2
        00000000-0000-7000-8000-000000000000,,,TIKTOK,x,,,
        ,TIKTOK,nobody,TIKTOK,y,,,
        ,,,TIKTOK,z,,,
        %s,,,TIKTOK,not a handle,,,
        """
            .formatted(mia, bo, bo, bo);
    Json result = send(file, "");
    assertThat(result.getList("rows[*].status"))
        .containsExactly(
            "APPLIED",
            "APPLIED",
            "UNCHANGED",
            "FAILED",
            "FAILED",
            "FAILED",
            "FAILED",
            "FAILED",
            "FAILED");
    assertThat(result.getList("rows[*].code"))
        .containsExactly(
            null,
            null,
            null,
            "HANDLE_TAKEN",
            "HANDLE_TAKEN",
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED");
    assertThat(result.getString("rows[3].violations[0].message"))
        .isEqualTo("is that of creator " + mia);
    assertThat(result.getString("rows[4].violations[0].message")).contains("line 2");

    Json now = asOperator().get(acme("creators/" + mia)).as(Json.class);
    assertThat(now.getList("accounts[*].handle")).containsExactly("mia", "мия");
    assertThat(now.getLong("followers")).isEqualTo(1_400);
    assertThat(now.getInt("version")).isEqualTo(1);
    assertThat(
            asOperator()
                .get(acme("creators?q=мия&followersFrom=1400"))
                .as(Json.class)
                .getList("items[*].id"))
        .containsExactly(mia);
    Json change = PublishedChanges.read();
    assertThat(change.getString("[-1].type")).isEqualTo("io.hookline.creator.CreatorUpdated");
    assertThat(change.getList("[-1].data.accounts[*].handle")).containsExactly("mia", "мия");
    assertThat(asOperator().get(acme("creators/" + bo)).as(Json.class).getInt("version")).isZero();
    asOperator()
        .header("If-Match", "\"1\"")
        .body("{\"displayName\": \"Mia\", \"accounts\": []}")
        .put(acme("creators/" + mia))
        .then()
        .statusCode(200);
  }

  @Test
  void aDryRunKeepsNothing() {
    Json result = send("creatorId,network,handle\n" + mia + ",TIKTOK,second\n", "?dryRun=true");
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED");
    assertThat(
            asOperator().get(acme("creators/" + mia)).as(Json.class).getList("accounts[*].handle"))
        .containsExactly("mia");
    assertThat(asOperator().get(acme("creators?q=second")).as(Json.class).getList("items"))
        .isEmpty();
  }

  private static Json send(String file, String query) {
    return asOperator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("creator-accounts/imports" + query))
        .as(Json.class);
  }
}
