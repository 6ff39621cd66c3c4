package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shop to connect.
 *
 * @param eventSourceId a source of the kind SHOP, whose events its orders become
 * @param domain as the platform names the shop: acme.myshopify.com, shop.example
 * @param orderIds null for ID
 */
record NewShop(
    @NotNull UUID eventSourceId,
    @NotNull @Schema(examples = "SHOPIFY") ShopPlatform platform,
    @Pattern(regexp = HOST, message = "must be a host name, as shop.example")
        @Size(max = 253)
        @Schema(
            examples = "acme.myshopify.com",
            nullable = true,
            description =
                "The shop's host, as its webhooks name it; those of another one, as of a copy of the"
                    + " shop, are not taken. Required of Shopify and WooCommerce")
        String domain,
    @Identifier
        @Size(min = 3, max = 100)
        @Schema(
            examples = "6bq1x2y3z4",
            nullable = true,
            description = "Of a TikTok Shop: the app's key, which stands in each signature")
        String appKey,
    @Identifier
        @Size(min = 3, max = 100)
        @Schema(
            examples = "7494049642642441621",
            nullable = true,
            description =
                "Of a TikTok Shop, and required there: its id. An app has one address and one secret"
                    + " for all its shops: what is of another shop, or names none, is not taken")
        String platformShopId,
    @Schema(
            examples = "ID",
            nullable = true,
            description =
                "By which of its names an order is known to the pixel, to tills and in files: ID, the"
                    + " usual one, or NUMBER, which the customer reads")
        OrderIds orderIds,
    @NotBlank
        @Size(min = 8, max = 200)
        @Schema(
            examples = "4ac1d7be9a3f4d2c8e5b",
            description =
                "What the platform signs its webhooks with: the app's secret of Shopify and TikTok"
                    + " Shop, the secret of the webhook at WooCommerce. It is kept encrypted, and"
                    + " never shown")
        String secret) {

  static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?";

  /**
   * @throws Problem VALIDATION_FAILED unless it is whole for its platform
   */
  NewShop checked() {
    ShopNames.check(platform, domain, appKey, platformShopId);
    return this;
  }
}
