package io.hookline.content.produce.rights;

import io.hookline.content.network.Network;

/** Where a video of somebody else is shown again. */
public enum ReuseChannel {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE,
  WEBSITE,
  SHOP,
  EMAIL,
  IN_STORE,
  PRINT;

  public static ReuseChannel of(Network network) {
    return valueOf(network.name());
  }
}
