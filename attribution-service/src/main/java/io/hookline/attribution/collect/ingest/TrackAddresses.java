package io.hookline.attribution.collect.ingest;

import io.hookline.kit.web.BusyAddresses;
import jakarta.inject.Singleton;

/** Shops send their events one by one. */
@Singleton
class TrackAddresses implements BusyAddresses {

  @Override
  public boolean include(String path) {
    return TrackFormat.at(path) != null;
  }
}
