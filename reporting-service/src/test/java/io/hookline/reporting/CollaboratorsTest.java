package io.hookline.reporting;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.hookline.kit.test.Feeds;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    Map<String, String> granted = all(100, "mia");
    granted.put("view", "creators");
    Map<String, String> other = all(200, "leo");
    return new Shared(
        Map.of(
            AssetKind.CREATOR, granted.get("creator"),
            AssetKind.CAMPAIGN, granted.get("campaign"),
            AssetKind.ACCOUNT, granted.get("account")),
        granted,
        other);
  }

  @Override
  protected Instant now() {
    return TestClock.NOW;
  }

  /** Asked by the tests of what is shown of figures. */
  @Override
  protected Set<String> questions() {
    return Set.of("/v1/brands/{brand}/queries");
  }

  private static Map<String, String> all(int first, String name) {
    Map<String, String> ids = new HashMap<>();
    ids.put("creator", id(first).toString());
    ids.put("partnership", id(first + 1).toString());
    ids.put("campaign", id(first + 2).toString());
    ids.put("account", id(first + 3).toString());
    ids.put("post", id(first + 4).toString());
    ids.put("link", id(first + 5).toString());
    Feeds.apply(
        CreatorChanges.creator(ACME, id(first), name),
        CreatorChanges.partnership(ACME, id(first + 1), id(first), "ACTIVE", "1000.00", 1),
        CreatorChanges.campaign(ACME, id(first + 2), "Launch of " + name, 0),
        ContentChanges.account(ACME, id(first + 3), "TIKTOK", name),
        ContentChanges.post(ACME, id(first + 4), id(first), "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(first + 6), id(first + 4), "2026-09-12T12:00:00Z")
            .counts(50_000L, 5_000L, 500L, null, null)
            .event(),
        AttributionChanges.link(ACME, id(first + 5), id(first), name),
        AttributionChanges.clicks(ACME, id(first + 5), id(first), "2026-09-11", 40, 1),
        AttributionChanges.conversion(ACME, id(first + 7), "2026-09-11T12:00:00Z", "100.00", "USD"),
        AttributionChanges.credited(
            ACME,
            id(first + 7),
            1,
            "2026-09-11T12:00:00Z",
            AttributionChanges.click(id(first), "1", "100.00")));
    return ids;
  }
}
