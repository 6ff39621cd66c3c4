package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a shop can change: how its deliveries name it. */
record ShopUpdate(
    @Pattern(regexp = NewShop.HOST, message = "must be a host name, as shop.example")
        @Size(max = 253)
        @Schema(
            examples = "acme.myshopify.com",
            nullable = true,
            description = "Required of Shopify and WooCommerce")
        String domain,
    @Identifier
        @Size(min = 3, max = 100)
        @Schema(
            examples = "6bq1x2y3z4",
            nullable = true,
            description = "Of a TikTok Shop, required")
        String appKey,
    @Identifier
        @Size(min = 3, max = 100)
        @Schema(
            examples = "7494049642642441621",
            nullable = true,
            description = "Of a TikTok Shop, required")
        String platformShopId) {

  /**
   * @throws Problem VALIDATION_FAILED unless it is whole for the platform
   */
  ShopUpdate checked(ShopPlatform platform) {
    ShopNames.check(platform, domain, appKey, platformShopId);
    return this;
  }
}
