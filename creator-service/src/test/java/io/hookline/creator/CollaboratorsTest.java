package io.hookline.creator;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    Map<String, String> granted = all("miawong", "MIA15", "Serum launch");
    Map<String, String> other = all("leolind", "LEO15", "Sunscreen launch");
    return new Shared(
        Map.of(
            AssetKind.CREATOR, granted.get("creator"), AssetKind.CAMPAIGN, granted.get("campaign")),
        granted,
        other);
  }

  private static Map<String, String> all(String handle, String code, String campaign) {
    Map<String, String> ids = new HashMap<>();
    ids.put("creator", Fixtures.creator(handle));
    ids.put("partnership", Fixtures.partnership(ids.get("creator")));
    ids.put("promoCode", Fixtures.promoCode(ids.get("partnership"), code));
    ids.put("deliverable", Fixtures.deliverable(ids.get("partnership")));
    ids.put("version", "1");
    ids.put("campaign", Fixtures.campaign(campaign));
    ids.put("shortlist", ShortlistFixtures.shortlist(ids.get("campaign"), ids.get("creator")));
    return ids;
  }
}
