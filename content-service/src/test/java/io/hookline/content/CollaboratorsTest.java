package io.hookline.content;

import static io.hookline.content.Fixtures.daysAgo;

import io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures;
import io.hookline.content.measure.audience.AudienceFixtures;
import io.hookline.content.measure.snapshot.SnapshotFixtures;
import io.hookline.content.produce.brief.BriefFixtures;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    UUID creator = Fixtures.creator();
    Map<String, String> granted = all(creator, "acmecosmetics");
    Map<String, String> other = all(Fixtures.creator(), "acmelips");
    return new Shared(
        Map.of(AssetKind.CREATOR, creator.toString(), AssetKind.ACCOUNT, granted.get("account")),
        granted,
        other);
  }

  @Override
  protected Set<String> questions() {
    return Set.of(
        "/v1/brands/{brand}/audience",
        "/v1/brands/{brand}/accounts/{account}/days",
        "/v1/brands/{brand}/posts/{post}/daily-figures",
        "/v1/brands/{brand}/posts/{post}/versions/{number}/difference");
  }

  private static Map<String, String> all(UUID creator, String handle) {
    Map<String, String> ids = new HashMap<>();
    ids.put("account", account(handle));
    ids.put("post", Fixtures.published(Fixtures.series(), creator, daysAgo(30)));
    ids.put("brief", BriefFixtures.brief(creator));
    ids.putAll(SnapshotFixtures.oneOfEach(ids.get("post")));
    ids.putAll(AccountSnapshotFixtures.oneOfEach(ids.get("account")));
    ids.putAll(AudienceFixtures.oneOfEach(ids.get("post")));
    ids.put("number", "1");
    ids.keySet().removeIf(name -> name.contains("."));
    return ids;
  }

  private static String account(String handle) {
    return Fixtures.operator()
        .body(
            """
            {"network": "TIKTOK", "handle": "%s", "displayName": "Acme"}"""
                .formatted(handle))
        .post(Fixtures.acme("/accounts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
