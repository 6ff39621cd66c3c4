package io.hookline.attribution.collect.redirect;

import io.hookline.kit.web.BusyAddresses;
import io.hookline.kit.web.ForgivingAddresses;
import jakarta.inject.Singleton;

/**
 * A visit counts however an advertising platform has filled in the link's query: {@code
 * utm_campaign=50%off}, {@code {{campaign.name}}}, {@code a|b}.
 */
@Singleton
class LinkAddresses implements ForgivingAddresses, BusyAddresses {

  @Override
  public boolean include(String path) {
    return path.startsWith("/l/");
  }
}
