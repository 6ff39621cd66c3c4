package io.hookline.attribution.collect.shop;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a delivery is of the shop: HMAC-SHA256 over the very bytes that came, by any of the
 * secrets that are good at the moment. Shopify and WooCommerce write it in Base64; TikTok Shop in
 * hexadecimal, with the app's key before the body.
 */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  static boolean isGood(KnownShop shop, HttpServerRequest request, byte[] body) {
    String sent =
        switch (shop.platform()) {
          case SHOPIFY -> request.getHeader("X-Shopify-Hmac-Sha256");
          case WOOCOMMERCE -> request.getHeader("X-WC-Webhook-Signature");
          case TIKTOK_SHOP -> request.getHeader("Authorization");
        };
    if (sent == null) {
      return false;
    }
    boolean good = false;
    byte[] given = sent.strip().getBytes(StandardCharsets.UTF_8);
    for (String secret : shop.secrets()) {
      // All are tried: how long it takes tells nothing of which was nearly right.
      good |= MessageDigest.isEqual(of(shop, secret, body).getBytes(StandardCharsets.UTF_8), given);
    }
    return good;
  }

  /** As the platform would write it. */
  static String of(KnownShop shop, String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      if (shop.platform() == ShopPlatform.TIKTOK_SHOP) {
        mac.update(shop.appKey().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
      }
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
