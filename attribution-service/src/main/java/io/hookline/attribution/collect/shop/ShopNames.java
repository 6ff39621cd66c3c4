package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a platform's deliveries name a shop by. */
final class ShopNames {

  private ShopNames() {}

  /**
   * @throws Problem VALIDATION_FAILED unless they are whole for the platform
   */
  static void check(ShopPlatform platform, String domain, String appKey, String platformShopId) {
    boolean tiktok = platform == ShopPlatform.TIKTOK_SHOP;
    List<Violation> violations = new ArrayList<>();
    if (!tiktok && domain == null) {
      violations.add(new Violation("domain", "is required of this platform"));
    }
    if (tiktok && appKey == null) {
      violations.add(new Violation("appKey", "is required of this platform"));
    }
    if (tiktok && platformShopId == null) {
      violations.add(
          new Violation(
              "platformShopId",
              "is required of this platform: an app signs for all its shops alike"));
    }
    if (!tiktok && appKey != null) {
      violations.add(new Violation("appKey", "is of TikTok Shop only"));
    }
    if (!tiktok && platformShopId != null) {
      violations.add(new Violation("platformShopId", "is of TikTok Shop only"));
    }
    Violation.requireNone(violations);
  }
}
