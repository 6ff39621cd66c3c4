package io.hookline.kit.sample;

import io.hookline.kit.web.ForgivingAddresses;
import jakarta.inject.Singleton;

@Singleton
class ForgivingOperation implements ForgivingAddresses {

  @Override
  public boolean include(String path) {
    return path.equals("/v1/callers/forgiving");
  }
}
