package io.hookline.attribution.collect.shop;

import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * Bodies are read for shops that there are: whose signature is good is known once they are read.
 */
@Singleton
class ShopWebhookSenders implements SenderCheck {

  private final KnownShops shops;

  ShopWebhookSenders(KnownShops shops) {
    this.shops = shops;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(ShopView.ADDRESS);
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    String path = request.path();
    return shops.find(path.substring(path.lastIndexOf('/') + 1)).isPresent();
  }
}
